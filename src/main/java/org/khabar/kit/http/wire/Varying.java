package org.khabar.kit.http.wire;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.kit.json.Script;

/** Tells which fields of the request an answer depends on (RFC 9110, section 12.5.5): every further one divides caches. */
public final class Varying {

    private static final String LANGUAGE = "language";
    private static final Set<String> LANGUAGES = Set.of("hi", "en");

    private Varying() {}

    /**
     * The value of Vary.
     *
     * @param mediaTypes how many the client could choose from
     * @param language whether names are in the language that the client prefers, unless the address says which
     */
    public static String of(int mediaTypes, boolean language, MultivaluedMap<String, String> query) {
        List<String> fields = new ArrayList<>();
        if (mediaTypes > 1 && !query.containsKey("format")) {
            fields.add("Accept");
        }
        fields.add("Accept-Encoding");
        if (language && !namesLanguage(query)) {
            fields.add("Accept-Language");
        }
        return String.join(", ", fields);
    }

    /**
     * Names of what is read in Roman letters are English. Lists may be asked for several languages, or for all but one; that leaves
     * open in which things are named.
     */
    private static boolean namesLanguage(MultivaluedMap<String, String> query) {
        List<String> asked = query.getOrDefault(LANGUAGE, List.of());
        return asked.size() == 1 && LANGUAGES.contains(asked.getFirst())
                || Script.LATN.word().equals(query.getFirst(Script.PARAMETER));
    }
}
