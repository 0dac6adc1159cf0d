package org.khabar.editorial.suggestion;

import java.util.Comparator;
import java.util.List;
import org.khabar.tagging.find.Doubt;
import org.khabar.tagging.find.Finding;
import org.khabar.tagging.reading.Place;
import org.khabar.view.desk.suggestion.TagMentionView;

/** Findings as editors see them. */
final class Mentions {

    private static final int MOST = 20;
    private static final List<String> FIELDS = List.of("kicker", "headline", "standfirst", "dateline", "body", "text");

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding one) -> one.spot().place().entry(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(one -> FIELDS.indexOf(one.spot().place().field()))
            .thenComparingInt(one -> one.spot().place().block())
            .thenComparingInt(one -> one.spot().place().line())
            .thenComparingInt(one -> one.spot().start())
            .thenComparingInt(one -> one.spot().end());

    private Mentions() {}

    /** The first of them in the order of the text. */
    static List<TagMentionView> of(List<Finding> findings) {
        return findings.stream().sorted(ORDER).limit(MOST).map(Mentions::of).toList();
    }

    static TagMentionView of(Finding finding) {
        Place place = finding.spot().place();
        boolean body = place.block() >= 0;
        Doubt doubt = finding.doubt();
        return new TagMentionView(
                finding.spot().text(),
                place.entry(),
                place.field(),
                body ? place.block() : null,
                body ? place.line() : null,
                finding.spot().start(),
                finding.spot().end(),
                doubt == null ? finding.rule().word() : null,
                doubt == null ? null : doubt.word(),
                finding.confidence(),
                doubt == null ? finding.rule().explanation() : doubt.explanation());
    }
}
