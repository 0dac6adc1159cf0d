package org.khabar.search.opensearch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The OpenSearch that is searched instead of this node's own index; without an address it is never asked. */
@ConfigMapping(prefix = "khabar.search.opensearch")
public interface OpenSearchConfig {

    /** Addresses of nodes of one OpenSearch cluster, separated by commas: the next is asked when one cannot be reached. */
    Optional<List<URI>> url();

    /** Name to log in with; none for an OpenSearch without security. */
    Optional<String> username();

    /** Password to log in with. */
    Optional<String> password();

    /** What the names of all that Khabar has in OpenSearch begin with. */
    @WithDefault("khabar")
    String prefix();

    /** How long to wait for a connection. */
    @WithDefault("PT2S")
    Duration connectTimeout();

    /** How long a search may take. */
    @WithDefault("PT5S")
    Duration timeout();

    /** How long may take what changes the index. */
    @WithDefault("PT1M")
    Duration writeTimeout();

    /** How many searches of this node may wait for OpenSearch at a time; further ones are told to come again. */
    @WithDefault("50")
    int waiting();

    /** For how long one node is the one that tells OpenSearch of changes. One that dies is followed by another after this time. */
    @WithDefault("PT30S")
    Duration lease();
}
