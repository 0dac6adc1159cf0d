/** What writers submit of candidacies, polls and memberships, read member by member as everything in {@code intake}. */
@NullMarked
package org.khabar.intake.election;

import org.jspecify.annotations.NullMarked;
