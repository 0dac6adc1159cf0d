package org.khabar.content.front;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads fronts. */
@ApplicationScoped
public class FrontRepository implements PanacheRepositoryBase<Front, UUID> {}
