/** Which pages the site has and when each last changed, as search engines want to know it: rows, never whole articles. */
@NullMarked
package org.khabar.content.sitemap;

import org.jspecify.annotations.NullMarked;
