package org.khabar.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.0.113.9",
                "::ffff:203.0.113.9",
                "::FFFF:203.0.113.9",
                "::ffff:cb00:7109",
                "0:0:0:0:0:ffff:203.0.113.9",
                "0000:0000:0000:0000:0000:ffff:cb00:7109"
            })
    void an_ipv4_address_is_one_however_it_is_written(String literal) {
        assertEquals("203.0.113.9", ClientAddress.of(literal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8:1:2::1",
                "2001:db8:1:2:ffff:ffff:ffff:ffff",
                "2001:0DB8:0001:0002:0:0:0:9",
                "2001:db8:1:2::1%eth0"
            })
    void an_ipv6_address_stands_for_its_network(String literal) {
        assertEquals("20:01:0d:b8:00:01:00:02/64", ClientAddress.of(literal));
    }

    @Test
    void neighbouring_networks_differ() {
        assertNotEquals(ClientAddress.of("2001:db8:1:2::1"), ClientAddress.of("2001:db8:1:3::1"));
        assertNotEquals(ClientAddress.of("::1"), ClientAddress.of("127.0.0.1"));
        assertNotEquals(ClientAddress.of("64:ff9b::203.0.113.9"), ClientAddress.of("203.0.113.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "", "256.1.1.1", "1.2.3", "::ffff:1.2.3.400"})
    void what_is_no_address_stands_for_itself(String literal) {
        assertEquals(literal, ClientAddress.of(literal));
    }

    @Test
    void what_is_no_address_is_kept_short() {
        assertEquals(64, ClientAddress.of("x".repeat(5000)).length());
        assertEquals("unknown", ClientAddress.of((SocketAddress) null));
        assertEquals(
                "/var/run/khabar.sock", ClientAddress.of(SocketAddress.domainSocketAddress("/var/run/khabar.sock")));
    }
}
