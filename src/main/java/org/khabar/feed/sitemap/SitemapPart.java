package org.khabar.feed.sitemap;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One file of the sitemap: all articles of a month, sections, authors, tags, or the news; of what does not fit into one file
 * the second, third …
 *
 * @param month of articles; null for the others
 * @param number from 1
 */
record SitemapPart(Kind kind, @Nullable YearMonth month, int number) {

    private static final Pattern NAME = Pattern.compile(
            "(?<word>sections|authors|tags|news|(?<month>[0-9]{4}-[0-9]{2}))(-(?<number>[1-9][0-9]{0,3}))?");

    /** What a file lists. */
    enum Kind {
        ARTICLES(50_000),
        SECTIONS(50_000),
        AUTHORS(50_000),
        TAGS(50_000),
        NEWS(1_000);

        private final int most;

        Kind(int most) {
            this.most = most;
        }

        /** How many pages a file lists at most (sitemaps.org; Google for news). */
        int most() {
            return most;
        }
    }

    /** The file of articles of a month. */
    static SitemapPart of(YearMonth month) {
        return new SitemapPart(Kind.ARTICLES, month, 1);
    }

    /** The first file of another kind. */
    static SitemapPart of(Kind kind) {
        return new SitemapPart(kind, null, 1);
    }

    /** The file of a name; empty for a name that none has. */
    static Optional<SitemapPart> named(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int number = parts.group("number") == null ? 1 : Integer.parseInt(parts.group("number"));
        boolean secondFirst = parts.group("number") != null && number == 1;
        return secondFirst ? Optional.empty() : named(parts.group("word"), parts.group("month"), number);
    }

    private static Optional<SitemapPart> named(String word, @Nullable String month, int number) {
        try {
            return Optional.of(
                    month == null
                            ? new SitemapPart(Kind.valueOf(word.toUpperCase(Locale.ROOT)), null, number)
                            : new SitemapPart(Kind.ARTICLES, YearMonth.parse(month), number));
        } catch (DateTimeParseException noMonth) {
            return Optional.empty();
        }
    }

    /** Where it lies on this server. */
    String path() {
        String word = month == null ? kind.name().toLowerCase(Locale.ROOT) : month.toString();
        return "/sitemap-" + word + (number == 1 ? "" : "-" + number) + ".xml";
    }

    /** How many pages the files before it list. */
    int skipped() {
        return (number - 1) * kind.most;
    }

    /** The file after it. */
    SitemapPart next() {
        return new SitemapPart(kind, month, number + 1);
    }
}
