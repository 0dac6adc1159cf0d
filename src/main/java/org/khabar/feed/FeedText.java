package org.khabar.feed;

/** How much of each article feeds tell. */
public enum FeedText {
    /** All of its text, for readers who stay in their feed reader. */
    FULL,
    /** Its summary alone, so that they come to the site. */
    SUMMARY
}
