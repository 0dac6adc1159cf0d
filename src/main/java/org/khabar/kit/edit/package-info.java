/**
 * Editing over HTTP without losing anybody's work: versions as entity tags, preconditions, merge patches, and the answers
 * to writes. Knows nothing of a newsroom.
 */
@NullMarked
package org.khabar.kit.edit;

import org.jspecify.annotations.NullMarked;
