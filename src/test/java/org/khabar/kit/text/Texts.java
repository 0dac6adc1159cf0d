package org.khabar.kit.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Texts as they arrive: all of Devanagari in any order, Latin, emoji, marks, spaces, debris and pieces of HTML. */
public class Texts extends DomainContextBase {

    private static final String[] PIECES = {
        "क्ष्म",
        "डि़",
        "अा",
        "ाे",
        "एे",
        "न्द",
        "म्प",
        "गये",
        "गयी",
        "ीय",
        "दु:ख",
        "डॉ. ",
        "2.5",
        "है। ",
        "! ",
        "👩‍👩‍👧",
        "🇮🇳",
        "❤️",
        "é",
        "e\u0301",
        "\u0338",
        "BJP ",
        "İ",
        "ß",
        "\u00A0",
        "\u200B",
        "\u00AD",
        "\uFEFF",
        "\u202E",
        "\r\n",
        "\n\n\n",
        "\t",
        "\u0000",
        "\uD83D",
        "\uDE00",
        "\u200C",
        "\u200D",
        "<b>",
        "</b>",
        "<i> ",
        "</i>",
        "<p>",
        "<br>",
        "&amp;",
        "&lt;",
        "<a href='/x'>",
        "</a>",
        "<script>",
        "</script>",
        "<",
        ">",
        "&",
        "\"",
        "'"
    };

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> devanagari =
                Arbitraries.chars().range('\u0900', '\u097F').map(String::valueOf);
        Arbitrary<String> latin = Arbitraries.chars().range(' ', '\u017F').map(String::valueOf);
        Arbitrary<String> any = Arbitraries.chars().all().map(String::valueOf);
        Arbitrary<String> emoji =
                Arbitraries.integers().between(0x1F300, 0x1FAFF).map(Character::toString);
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(12, devanagari),
                Tuple.of(3, latin),
                Tuple.of(1, any),
                Tuple.of(1, emoji),
                Tuple.of(6, Arbitraries.of(PIECES)));
        return piece.list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
