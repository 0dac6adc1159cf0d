package org.khabar.delivery.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.khabar.delivery.outbound.PublicAddressesTest.address;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    private static final Map<String, List<String>> NAMES = Map.of(
            "open.example", List.of("93.184.216.34", "2606:4700::1"),
            "inner.example", List.of("10.1.2.3"),
            "mixed.example", List.of("93.184.216.34", "10.1.2.3"),
            "mixed6.example", List.of("93.184.216.34", "fd00::1"),
            "metadata.example", List.of("169.254.169.254"));

    private final Destinations strict = destinations(new Settings());

    @Test
    void the_address_that_was_looked_at_is_the_one_that_is_called_by_the_name_of_the_host() throws Exception {
        Destination found = strict.of(guarded("https://open.example/hooks/a?b=%20c#d"));
        assertEquals(new Destination(address("93.184.216.34"), "open.example", 443, true, "/hooks/a?b=%20c"), found);
        assertEquals("/", strict.of(guarded("https://open.example")).target());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://inner.example/",
                "https://INNER.example/",
                "https://mixed.example/",
                "https://mixed6.example/",
                "https://metadata.example/latest/meta-data",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://127.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
            })
    void one_address_that_is_not_public_is_enough_to_be_refused(String to) {
        RefusedException refused = assertThrows(RefusedException.class, () -> strict.of(guarded(to)));
        assertEquals(
                true,
                String.valueOf(refused.getMessage()).contains("not public")
                        || String.valueOf(refused.getMessage()).contains("absolute")
                        || String.valueOf(refused.getMessage()).contains("not known"),
                refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://open.example/",
                "ftp://open.example/",
                "file:///etc/passwd",
                "/relative",
                "https:///nohost",
                "https://user:secret@open.example/",
                "https://open.example:22/",
                "https://open.example:6379/",
                "https://nowhere.example/",
            })
    void other_schemes_ports_and_credentials_are_refused(String to) {
        assertThrows(RefusedException.class, () -> strict.of(guarded(to)));
    }

    @Test
    void what_the_settings_name_may_be_called_though_it_is_private() throws Exception {
        Destinations lenient = destinations(new Settings("inner.example", "169.254.169.254", "fd00::/8"));
        assertEquals(
                address("10.1.2.3"),
                lenient.of(guarded("https://inner.example/")).address());
        assertEquals(443, lenient.of(guarded("https://metadata.example/")).port());
        assertEquals(443, lenient.of(guarded("https://mixed6.example/")).port());
        assertThrows(RefusedException.class, () -> lenient.of(guarded("https://mixed.example/")));
    }

    @Test
    void what_the_settings_themselves_call_is_not_looked_at() throws Exception {
        OutboundCall call = OutboundCall.configured(URI.create("http://inner.example:6081/"), "PURGE", Map.of(), "");
        assertEquals(new Destination(address("10.1.2.3"), "inner.example", 6081, false, "/"), strict.of(call));
    }

    @Test
    void settings_that_cannot_be_read_are_told_at_once() {
        assertThrows(IllegalArgumentException.class, () -> destinations(new Settings("10.0.0.0/33")));
        assertThrows(IllegalArgumentException.class, () -> PortRange.of("http"));
    }

    private static OutboundCall guarded(String to) {
        return OutboundCall.guarded(URI.create(to), "POST", Map.of(), "");
    }

    private static Destinations destinations(OutboundConfig config) {
        return new Destinations(config, DestinationsTest::look);
    }

    private static InetAddress[] look(String host) throws UnknownHostException {
        List<String> known = NAMES.get(host.toLowerCase(java.util.Locale.ROOT));
        if (known == null && host.matches("[0-9a-fx.:\\[\\]]+")) {
            // Addresses in the strange forms that the platform understands: nobody is asked.
            return InetAddress.getAllByName(host);
        }
        if (known == null) {
            throw new UnknownHostException(host);
        }
        return Stream.of(known.toArray(String[]::new))
                .map(DestinationsTest::literal)
                .toArray(InetAddress[]::new);
    }

    private static InetAddress literal(String text) {
        try {
            return address(text);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
