package org.khabar.content.use;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.change.InUse;
import org.khabar.kit.problem.ProblemException;

/** Nothing that is in use is removed. */
@ApplicationScoped
public class UseCheck {

    private final List<Users> all;

    UseCheck(@All List<Users> all) {
        this.all = all;
    }

    /** Throws {@link ProblemException} CONFLICT naming everything that uses the thing. Call it within a transaction. */
    public void requireUnused(AddressKind kind, UUID id) {
        Map<String, List<UUID>> users = new TreeMap<>();
        all.forEach(one -> users.putAll(one.of(kind, id)));
        InUse.refuse(kind.word(), users);
    }
}
