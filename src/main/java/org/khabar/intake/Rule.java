package org.khabar.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khabar.content.address.AddressKind;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.name.Language;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** Understands the rule of a container: article filters as in a query string, their values proven to mean something. */
final class Rule {

    private static final int VALUE_LENGTH = 300;
    private static final int TERMS = 20;

    private Rule() {}

    static Map<String, List<String>> read(Value value, References references) {
        Members members = value.members();
        Map<String, List<String>> rule = new LinkedHashMap<>();
        for (AddressKind kind : AddressKind.values()) {
            if (kind != AddressKind.FRONT) {
                put(rule, kind.word(), members.may(kind.word()).each(TERMS, one -> words(one, kind, references)));
            }
        }
        put(rule, "kind", members.may("kind").each(TERMS, one -> choice(one, kinds())));
        put(rule, "language", members.may("language").each(TERMS, one -> choice(one, languages())));
        members.end();
        return rule;
    }

    private static void put(Map<String, List<String>> rule, String name, List<String> values) {
        if (!values.isEmpty()) {
            rule.put(name, values);
        }
    }

    /** Slugs with commas between them, each perhaps excluded by an exclamation mark. */
    private static String words(Value value, AddressKind kind, References references) {
        String said = value.line(VALUE_LENGTH);
        for (String slug : said.split(",", -1)) {
            references.require(kind, slug.startsWith("!") ? slug.substring(1) : slug, value);
        }
        return said;
    }

    private static String choice(Value value, List<String> choices) {
        String said = value.line(VALUE_LENGTH);
        for (String word : said.split(",", -1)) {
            if (!choices.contains(word.startsWith("!") ? word.substring(1) : word)) {
                value.wrong("must be of " + String.join(", ", choices));
            }
        }
        return said;
    }

    private static List<String> kinds() {
        return Stream.of(ArticleKind.values()).map(ArticleKind::word).toList();
    }

    private static List<String> languages() {
        return Stream.of(Language.values()).map(Language::tag).toList();
    }
}
