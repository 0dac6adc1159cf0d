/**
 * API keys: what programs and editors' tools show to be let in. A key is kept as a hash; its text is known to whoever asked
 * for it, and to nobody else. What a role permits is decided in {@code security} and at the doors.
 */
@NullMarked
package org.khabar.content.key;

import org.jspecify.annotations.NullMarked;
