package org.khabar.intake;

import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** How submissions say what they are called and about. */
public final class Naming {

    /** As wide as the columns of slugs. */
    public static final int SLUG_LENGTH = 120;

    /** As wide as the columns of names. */
    public static final int NAME_LENGTH = 300;

    private static final int TEXT_LENGTH = 4000;

    /** Stands in for a name after the problem was noted, so that the other problems are found too. */
    private static final Names NAMELESS = new Names("?", null);

    private Naming() {}

    /** The member {@code names}: Hindi, English or both. */
    public static Names names(Members members) {
        Value names = members.need("names");
        Members both = names.members();
        String hi = both.may("hi").orNull(name -> name.line(NAME_LENGTH));
        String en = both.may("en").orNull(name -> name.line(NAME_LENGTH));
        both.end();
        if (names.isPresent() && hi == null && en == null) {
            names.wrong("needs hi, en or both");
        }
        boolean nameless = (hi == null || hi.isEmpty()) && (en == null || en.isEmpty());
        return nameless ? NAMELESS : new Names(hi, en);
    }

    /** A text in either language; both null when the member is left out. */
    public static Texts texts(Value value) {
        Members both = value.members();
        String hi = both.may("hi").orNull(text -> text.text(TEXT_LENGTH));
        String en = both.may("en").orNull(text -> text.text(TEXT_LENGTH));
        both.end();
        return new Texts(hi, en);
    }

    /** A text in either language. */
    public record Texts(@Nullable String hi, @Nullable String en) {}
}
