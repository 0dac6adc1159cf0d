package org.khabar.content.author;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads authors. */
@ApplicationScoped
public class AuthorRepository implements PanacheRepositoryBase<Author, UUID> {}
