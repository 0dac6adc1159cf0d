package org.khabar.content.media.picture;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What is made of an uploaded picture, and how large it may grow when it is decoded. */
@ConfigMapping(prefix = "khabar.media.picture")
public interface PictureConfig {

    /** Widths of renditions in pixels. A picture is never made larger: wider ones than itself are left out. */
    @WithDefault("320,640,960,1200,1920")
    List<Integer> widths();

    /** Quality of JPEG renditions, from 0 to 1. */
    @WithDefault("0.82")
    float quality();

    /** Quality of an original that is written as JPEG, from 0 to 1: high, because renditions may be made of it anew. */
    @WithDefault("0.92")
    float originalQuality();

    /** The most pixels of an upload, in millions. One takes up to nine bytes of memory each while it is worked on. */
    @WithDefault("50")
    int maxMegapixels();

    /** The same of WebP, whose decoder takes three times the memory: up to 28 bytes each. */
    @WithDefault("16")
    int maxWebpMegapixels();

    /** How many uploads are worked on at a time: this many times the memory of one. Others wait. */
    @WithDefault("2")
    int atOnce();
}
