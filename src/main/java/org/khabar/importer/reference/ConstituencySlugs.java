package org.khabar.importer.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.importer.reference.Reference.ConstituencyRow;
import org.khabar.importer.reference.Reference.Places;
import org.khabar.importer.reference.Reference.StateRow;
import org.khabar.kit.text.Slugs;

/** The slug of a seat is its English name; where two states have a seat of that name, the state follows it in both. */
final class ConstituencySlugs {

    private ConstituencySlugs() {}

    /** Slugs by the constituencies' identifiers. */
    static Map<String, String> of(Places places) {
        Map<String, String> stateByCode =
                places.states().stream().collect(Collectors.toMap(StateRow::code, StateRow::id));
        Map<String, List<ConstituencyRow>> bySlug = places.constituencies().stream()
                .collect(Collectors.groupingBy(row -> Slugs.slug(row.nameEn()), Collectors.toList()));
        Map<String, String> slugs = new HashMap<>();
        bySlug.forEach((slug, rows) -> {
            Function<ConstituencyRow, String> name =
                    rows.size() == 1 ? row -> slug : row -> slug + "-" + stateByCode.get(row.state());
            rows.forEach(row -> slugs.put(row.id(), name.apply(row)));
        });
        return slugs;
    }
}
