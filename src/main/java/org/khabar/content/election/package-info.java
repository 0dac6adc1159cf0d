/**
 * What ties tags together: who stood where for which party and how it ended, when a constituency votes, which parties
 * fight an election together. Read for many tags at once, and written here alone.
 */
@NullMarked
package org.khabar.content.election;

import org.jspecify.annotations.NullMarked;
