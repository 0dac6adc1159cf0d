package org.khabar.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InlineMarkupTest {

    @Test
    void the_closed_set_passes_and_kin_become_it() {
        String all = "<b>a</b> <i>b</i> <u>c</u> x<sub>1</sub> y<sup>2</sup><br>z";
        assertEquals(all, InlineMarkup.sanitise(all));
        assertEquals(
                "<b>a</b> <i>b</i><br>c",
                InlineMarkup.sanitise("<STRONG class=x>a</STRONG> <em onclick=y>b</em><br/>c"));
    }

    @Test
    void links_lead_to_the_web_to_mail_or_to_this_site() {
        String links =
                "<a href=\"https://a.org/?x=1&amp;y=2\">a</a> <a href=\"mailto:a@b.org\">b</a> <a href=\"/rajniti\">c</a>";
        assertEquals(links, InlineMarkup.sanitise(links));
        assertEquals(
                "a b c d e f",
                InlineMarkup.sanitise(
                        "<a href='//evil.org'>a</a> <a href='/\\evil.org'>b</a> <a href='/\t/evil.org'>c</a>"
                                + " <a href='ftp://x'>d</a> <a>e</a> <a href='x.html'>f</a>"));
    }

    @Test
    void other_elements_leave_their_text_and_blocks_a_space() {
        assertEquals("एक दो तीन", InlineMarkup.sanitise("<p>एक</p><p><span>दो</span></p><div>तीन</div>"));
        assertEquals("एक", InlineMarkup.sanitise("एक<script>alert(1)</script><style>p{}</style><!-- c --><b></b>"));
    }

    @Test
    void entities_are_the_least_that_xml_needs() {
        assertEquals("R&amp;D &lt; “x” '\" ©", InlineMarkup.sanitise("R&D &lt; &ldquo;x&rdquo; '&quot;&nbsp;&copy;"));
    }

    @Test
    void broken_markup_comes_out_well_formed() {
        assertEquals("<b>a<i>b</i></b><i>c</i>", InlineMarkup.sanitise("<b>a<i>b</b>c"));
        assertEquals("a &lt; b", InlineMarkup.sanitise("a < b"));
        assertEquals("<b>x</b>", InlineMarkup.sanitise("<b>".repeat(1) + "x"));
    }

    @Test
    void text_is_cleaned_as_stored_text_is() {
        assertEquals("<b>खड़िया</b> लोग", InlineMarkup.sanitise("<b>खडि़या</b>&nbsp;\u200B\n ला<span>े</span>ग"));
    }

    @Test
    void a_sign_that_would_compose_with_a_tag_is_dropped() {
        assertEquals("<b>अ</b>a ≠", InlineMarkup.sanitise("<b>\u0338अ</b>\u0338a =\u0338"));
        assertEquals("<b>\u093Cअ</b>", InlineMarkup.sanitise("<b>\u093C\u0338अ</b>"));
    }

    @Test
    void plain_text_has_no_markup_and_spaces_for_breaks() {
        assertEquals("एक दो & तीन", InlineMarkup.plain("<b>एक</b><br>दो &amp; <a href='/x'>तीन</a><script>x</script>"));
    }

    static List<String> attacks() {
        return List.of(
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.org/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
                "<a href=\"java\nscript:alert(1)\">x</a>",
                "<a href=\"&#x6A;avascript:alert(1)\">x</a>",
                "<a href=\" \u0001javascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<a href='https://a.org/\" onmouseover=\"alert(1)'>x</a>",
                "<a href=https://a.org onclick=alert(1) style=x target=_blank>x</a>",
                "<b onmouseover=alert(1) style=\"background:url(javascript:1)\">x</b>",
                "<iframe src=javascript:alert(1)>x</iframe>",
                "<object data=x></object><embed src=x><form action=x><input><button formaction=javascript:1>x</button></form>",
                "<body onload=alert(1)><base href=//evil.org><meta http-equiv=refresh content=0><link rel=stylesheet href=x>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<<b>script>alert(1)<</b>/script>",
                "<template><script>alert(1)</script></template>",
                "<xmp><script>alert(1)</script></xmp><plaintext><script>alert(1)",
                "<textarea></textarea><script>alert(1)</script></textarea>",
                "<!--[if IE]><script>alert(1)</script><![endif]--><![CDATA[<script>alert(1)</script>]]>",
                "<script>alert(1)</script \u0000>",
                "<b".repeat(3) + ">x",
                "<b>".repeat(20_000) + "x");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothing_that_runs_gets_through(String attack) {
        String safe = InlineMarkup.sanitise(attack);
        String rest =
                safe.replaceAll("<a href=\"(?:https?://|mailto:|/)[^\"<>\\s]*\">|</?(?:b|i|u|a|sub|sup)>|<br>", "");
        assertFalse(rest.contains("<") || rest.contains(">"), safe);
        assertEquals(safe, InlineMarkup.sanitise(safe));
    }
}
