package org.khabar.tagging.find;

import org.jspecify.annotations.Nullable;
import org.khabar.tagging.name.KnownTag;
import org.khabar.tagging.reading.Spot;

/**
 * A name of a tag that stands in a text.
 *
 * @param confidence from 0 to 1: how often such a finding is right
 * @param doubt why it does not speak for the tag; null when it does
 */
public record Finding(
        KnownTag tag,
        Spot spot,
        Rule rule,
        double confidence,
        @Nullable Doubt doubt) {

    static Finding sure(KnownTag tag, Spot spot, Rule rule, double confidence) {
        return new Finding(tag, spot, rule, confidence, null);
    }

    static Finding doubted(KnownTag tag, Spot spot, Doubt doubt) {
        return new Finding(tag, spot, Rule.NAME, 0, doubt);
    }
}
