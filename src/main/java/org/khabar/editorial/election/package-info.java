/** Door: {@code /editorial/v1/candidacies}, {@code polls} and {@code memberships}, which tie tags together. */
@NullMarked
package org.khabar.editorial.election;

import org.jspecify.annotations.NullMarked;
