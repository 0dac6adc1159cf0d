/**
 * What a source calls things and what they are here: slugs, names and aliases in either language, keys of articles and
 * media. Gathered for one import, kept up to date while it goes on.
 */
@NullMarked
package org.khabar.importer.lookup;

import org.jspecify.annotations.NullMarked;
