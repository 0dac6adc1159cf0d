/**
 * What writers submit becomes content: the JSON of articles, authors, sections, tags, media and fronts is read member by
 * member, everything that is wrong with it is noted where it stands, and what it refers to is found. The write doors
 * share it as the read doors share the views. It writes nothing.
 */
@NullMarked
package org.khabar.intake;

import org.jspecify.annotations.NullMarked;
