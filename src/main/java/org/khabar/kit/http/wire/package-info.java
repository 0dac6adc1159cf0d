/**
 * What happens on the wire before a resource is found: limits and syntax of requests, header fields that every answer
 * carries, requests from browsers of other origins, and problem documents for failures that Quarkus REST never sees.
 */
@NullMarked
package org.khabar.kit.http.wire;

import org.jspecify.annotations.NullMarked;
