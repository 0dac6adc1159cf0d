/**
 * What HTTP asks of every resource, so that none has to think of it: parameters nobody declared are refused, answers are
 * tagged, revalidated and labelled for caches (RFC 9110, 9111, 9213), pages are linked (RFC 8288), and moved addresses
 * redirect. What happens before a resource is found is in {@code wire}.
 */
@NullMarked
package org.khabar.kit.http;

import org.jspecify.annotations.NullMarked;
