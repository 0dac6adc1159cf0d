/** The door for search engines: sitemaps (sitemaps.org 0.9) of all pages and of the news of two days. */
@NullMarked
package org.khabar.feed.sitemap;

import org.jspecify.annotations.NullMarked;
