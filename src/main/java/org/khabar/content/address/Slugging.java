package org.khabar.content.address;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.text.Slugs;

/** Gives slugs to things that editors name. Call it within a transaction. */
public final class Slugging {

    private Slugging() {}

    /**
     * The slug that an editor wishes for something new, or else one made of its English or Hindi name, with 2, 3, …
     * behind it when others have it.
     *
     * @throws ProblemException CONFLICT when a wished one is or was another's
     */
    public static String slug(AddressRepository addresses, AddressKind kind, @Nullable String wish, Names names) {
        if (wish != null) {
            if (addresses.isTaken(kind, wish)) {
                throw taken(kind, wish);
            }
            return wish;
        }
        String name = Slugs.slug(names.in(Language.EN));
        String stem = name.isEmpty() ? kind.word() : name;
        String slug = stem;
        for (int number = 2; addresses.isTaken(kind, slug); number++) {
            slug = stem + "-" + number;
        }
        return slug;
    }

    /** Makes a further slug lead to the target. Throws CONFLICT when it is or was another's. */
    public static void claim(AddressRepository addresses, AddressKind kind, String slug, UUID targetId) {
        if (addresses.isTaken(kind, slug) && !addresses.target(kind, slug).equals(Optional.of(targetId))) {
            throw taken(kind, slug);
        }
        addresses.claim(kind, slug, targetId);
    }

    private static ProblemException taken(AddressKind kind, String slug) {
        return new ProblemException(
                ProblemType.CONFLICT, "The slug " + slug + " is or was that of another " + kind.word() + ".");
    }
}
