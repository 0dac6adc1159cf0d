package org.khabar.delivery.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "8.8.8.8, true",
        "1.1.1.1, true",
        "9.255.255.255, true",
        "11.0.0.0, true",
        "100.63.255.255, true",
        "100.128.0.0, true",
        "172.15.255.255, true",
        "172.32.0.0, true",
        "223.255.255.255, true",
        "0.0.0.0, false",
        "0.1.2.3, false",
        "10.0.0.1, false",
        "10.255.255.255, false",
        "100.64.0.0, false",
        "100.127.255.255, false",
        "127.0.0.1, false",
        "127.255.255.254, false",
        "169.254.169.254, false",
        "172.16.0.1, false",
        "172.31.255.255, false",
        "192.0.0.192, false",
        "192.0.2.1, false",
        "192.88.99.1, false",
        "192.168.1.1, false",
        "198.18.0.1, false",
        "198.19.255.255, false",
        "198.51.100.7, false",
        "203.0.113.9, false",
        "224.0.0.1, false",
        "239.255.255.255, false",
        "240.0.0.1, false",
        "255.255.255.255, false",
    })
    void of_version_4_only_what_no_registry_takes_out_is_public(String address, boolean open) throws Exception {
        assertEquals(open, PublicAddresses.hold(address(address)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2606:4700:4700::1111, true",
        "2a00:1450:4001:80b::200e, true",
        "2404:6800:4009::200e, true",
        "::ffff:8.8.8.8, true",
        "::, false",
        "::1, false",
        "::127.0.0.1, false",
        "::8.8.8.8, false",
        "::ffff:127.0.0.1, false",
        "::ffff:10.0.0.1, false",
        "::ffff:169.254.169.254, false",
        "::ffff:0:127.0.0.1, false",
        "64:ff9b::127.0.0.1, false",
        "64:ff9b::8.8.8.8, false",
        "64:ff9b:1::1, false",
        "100::1, false",
        "2001::1, false",
        "2001:10::1, false",
        "2001:db8::1, false",
        "2002:7f00:1::, false",
        "2002:808:808::1, false",
        "3fff::1, false",
        "5f00::1, false",
        "fc00::1, false",
        "fd00:ec2::254, false",
        "fe80::1, false",
        "fec0::1, false",
        "ff02::1, false",
    })
    void of_version_6_only_global_unicast_is_public(String address, boolean open) throws Exception {
        assertEquals(open, PublicAddresses.hold(address(address)));
    }

    /** Of an address in figures: nobody is asked. */
    static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }
}
