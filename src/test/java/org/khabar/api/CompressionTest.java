package org.khabar.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.decoder.DecoderJNI;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CompressionTest {

    private static final String LIST = "/v1/articles?limit=20";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"br | br", "gzip, deflate, br | br", "gzip | gzip", "*, br;q=0.5 | gzip"})
    void a_list_comes_in_the_coding_that_its_reader_likes_best(String accepted, String coding) throws IOException {
        byte[] plain = raw("identity").get(LIST).asByteArray();
        Response packed = raw(accepted).get(LIST);
        assertEquals(coding, packed.header("Content-Encoding"));
        assertTrue(packed.asByteArray().length < plain.length / 3);
        assertArrayEquals(plain, unpacked(packed.asByteArray(), coding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip, br;q=0", "gzip, br; q=0.000", "br;q=0,gzip"})
    void nobody_gets_a_coding_that_was_refused(String accepted) throws IOException {
        Response answer = raw(accepted).get(LIST);
        String coding = answer.header("Content-Encoding");
        assertNotEquals("br", coding);
        byte[] body = "gzip".equals(coding) ? unpacked(answer.asByteArray(), coding) : answer.asByteArray();
        assertEquals('{', body[0], answer.headers().toString());
    }

    @Test
    void a_coding_changes_neither_the_tag_nor_what_the_answer_varies_by() {
        Response plain = raw("identity").get(LIST);
        Response packed = raw("br").get(LIST);
        assertEquals(plain.header("ETag"), packed.header("ETag"));
        assertEquals("Accept, Accept-Encoding, Accept-Language", packed.header("Vary"));
        assertEquals(plain.header("Vary"), packed.header("Vary"));
        Response still =
                raw("br").header("If-None-Match", packed.header("ETag")).get(LIST);
        assertEquals(304, still.statusCode());
        assertEquals(packed.header("ETag"), still.header("ETag"));
    }

    @Test
    void a_lite_list_of_twenty_fits_into_8_kilobytes() {
        for (String coding : new String[] {"gzip", "br"}) {
            byte[] answer =
                    raw(coding).get("/v1/articles?profile=lite&limit=20").asByteArray();
            assertTrue(answer.length <= 8 * 1024, coding + " " + answer.length + " bytes");
        }
    }

    /** A request whose answer is left as it was sent. */
    private static RequestSpecification raw(String accepted) {
        return given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", accepted);
    }

    private static byte[] unpacked(byte[] packed, String coding) throws IOException {
        if (coding.equals("gzip")) {
            return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        }
        var answer = Decoder.decompress(packed);
        assertEquals(DecoderJNI.Status.DONE, answer.getResultStatus());
        return answer.getDecompressedData();
    }
}
