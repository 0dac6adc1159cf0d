package org.khabar.kit.http.cache;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Brings the countless ways of asking for the same to one: of some offers the one that Accept or Accept-Language (RFC 9110 sections
 * 12.5.1 and 12.5.4) prefers.
 */
final class Negotiation {

    private static final String ANY = "*/*";

    private Negotiation() {}

    /**
     * The media type that is preferred.
     *
     * @param offers the usual one first; where that is any, the address alone decides
     * @return one of the offers, the first where all are welcome; the field itself when none is, which is then asked for by itself
     */
    static String mediaType(@Nullable String accept, List<String> offers) {
        if (accept == null || accept.equals(ANY) || offers.getFirst().equals(ANY)) {
            return offers.getFirst();
        }
        String best = accept;
        double bestWeight = 0;
        for (String offer : offers) {
            double weight = weight(accept, offer);
            if (weight > bestWeight) {
                best = offer;
                bestWeight = weight;
            }
        }
        return best;
    }

    /** What the most specific range that the offer meets says of it; 0 when it meets none. */
    private static double weight(String accept, String offer) {
        double weight = 0;
        int most = -1;
        for (String part : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] pieces = part.strip().split(";", 2);
            int meets = specificity(pieces[0].strip(), offer);
            if (meets > most) {
                most = meets;
                weight = pieces.length == 1 ? 1 : quality(pieces[1]);
            }
        }
        return weight;
    }

    private static int specificity(String range, String offer) {
        if (range.equals(offer)) {
            return 2;
        }
        if (range.equals(ANY)) {
            return 0;
        }
        return range.endsWith("/*") && offer.startsWith(range.substring(0, range.length() - 1)) ? 1 : -1;
    }

    private static double quality(String parameters) {
        for (String parameter : parameters.split(";", -1)) {
            String stripped = parameter.strip();
            if (stripped.startsWith("q=")) {
                try {
                    return Double.parseDouble(stripped.substring(2));
                } catch (NumberFormatException malformed) {
                    return 0;
                }
            }
        }
        return 1;
    }

    /** The language that is preferred: one of the offers, the first when none is. */
    static String language(@Nullable String acceptLanguage, List<String> offers) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return offers.getFirst();
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                String language = range.getRange().split("-", 2)[0];
                if (range.getWeight() > 0 && offers.contains(language)) {
                    return language;
                }
            }
        } catch (IllegalArgumentException malformed) {
            return offers.getFirst();
        }
        return offers.getFirst();
    }
}
