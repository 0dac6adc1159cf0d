package org.khabar.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.content.key.Role;

/**
 * One line of the matrix of permissions.
 *
 * @param operation method and path
 * @param whose {@code own}, {@code foreign}, or empty where it does not matter
 * @param cells for nobody, then for each role from the lowest
 */
record Permission(String operation, String whose, List<String> cells) {

    private static final Path FILE = Path.of("src/test/resources/permissions.txt");
    private static final Set<String> CELLS = Set.of("401", "403", "ok", "-");
    private static final int ROLES = 5;

    static List<Permission> all() throws IOException {
        List<Permission> all = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                all.add(of(line.strip()));
            }
        }
        return all;
    }

    /** What someone with that role is answered, or nobody when it is null. */
    String cell(@Nullable Role role) {
        return cells.get(role == null ? 0 : List.of(Role.values()).indexOf(role) + 1);
    }

    private static Permission of(String line) {
        List<String> words = List.of(line.split("\\s+", -1));
        int marked = words.size() - ROLES - 2;
        List<String> cells = words.subList(words.size() - ROLES, words.size());
        String whose = marked == 1 ? words.get(2) : "";
        if (marked < 0 || marked > 1 || !Set.of("", "own", "foreign").contains(whose) || !CELLS.containsAll(cells)) {
            throw new AssertionError("permissions.txt does not say who may: " + line);
        }
        return new Permission(words.get(0) + " " + words.get(1), whose, cells);
    }
}
