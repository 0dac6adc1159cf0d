package org.khabar.view.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Addresses that share an article elsewhere. */
@Schema(name = "Share")
public record ShareView(
        @Schema(description = "Share on WhatsApp", example = "https://wa.me/?text=…")
        String whatsapp,

        @Schema(description = "Share on X", example = "https://x.com/intent/post?url=…")
        String x,

        @Schema(description = "Share on Facebook", example = "https://www.facebook.com/sharer/sharer.php?u=…")
        String facebook) {

    static ShareView of(String headline, String url) {
        String text = encoded(headline);
        String address = encoded(url);
        return new ShareView(
                "https://wa.me/?text=" + text + "%20" + address,
                "https://x.com/intent/post?text=" + text + "&url=" + address,
                "https://www.facebook.com/sharer/sharer.php?u=" + address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
