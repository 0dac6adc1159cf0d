package org.khabar.kit.text.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

    private static final NameFinder<String> FINDER = new NameFinder<>();

    static {
        List.of(
                        "कन्हैया कुमार",
                        "अखिलेश यादव",
                        "उत्तर पूर्वी दिल्ली",
                        "उत्तर पश्चिम दिल्ली",
                        "नई दिल्ली",
                        "रायबरेली",
                        "बरेली",
                        "राष्ट्रीय जनता दल",
                        "भारतीय जनता पार्टी",
                        "पश्चिम बंगाल",
                        "आज़मगढ़",
                        "लोकसभा",
                        "कानपुर",
                        "कान्ति लाल")
                .forEach(name -> FINDER.add(name, name));
        FINDER.add("भारतीय जनता पार्टी", "बीजेपी");
        FINDER.add("नाम नहीं", "।");
    }

    @ParameterizedTest
    @CsvSource({
        "kanhaiya kumar, कन्हैया कुमार",
        "kanhiya, कन्हैया कुमार",
        "कन्हैया, कन्हैया कुमार",
        "kumar kanhaiya, कन्हैया कुमार",
        "akhilesh yadav, अखिलेश यादव",
        "akilehs yadaw, अखिलेश यादव",
        "north east delhi, उत्तर पूर्वी दिल्ली",
        "North West Delhi, उत्तर पश्चिम दिल्ली",
        "rae bareli, रायबरेली",
        "raibareli, रायबरेली",
        "राय बरेली, रायबरेली",
        "bareli, बरेली",
        "BJP, भारतीय जनता पार्टी",
        "बी जे पी, भारतीय जनता पार्टी",
        "bhartiya janta party, भारतीय जनता पार्टी",
        "west bengal, पश्चिम बंगाल",
        "azamgarh, आज़मगढ़",
        "आजमगढ, आज़मगढ़",
        "lok sabha, लोकसभा",
        "लोक सभा, लोकसभा",
    })
    void a_name_is_found_as_it_is_typed(String typed, String name) {
        assertEquals(name, FINDER.find(typed, 1).getFirst().name());
    }

    @ParameterizedTest
    @CsvSource({
        "k, कानपुर",
        "क, कानपुर",
        "kan, कानपुर",
        "कान, कानपुर",
        "raeb, रायबरेली",
        "राय, रायबरेली",
        "north e, उत्तर पूर्वी दिल्ली",
        "akhi, अखिलेश यादव",
        "akhilesh y, अखिलेश यादव",
        "bh, भारतीय जनता पार्टी",
    })
    void a_name_is_completed_from_its_beginning(String typed, String name) {
        assertTrue(
                FINDER.complete(typed, 3).stream()
                        .anyMatch(found -> found.name().equals(name)),
                typed);
    }

    @Test
    void a_name_as_it_is_spelt_fits_wholly_and_comes_once() {
        List<NameFinder.Found<String>> found = FINDER.find("भारतीय जनता पार्टी", 10);
        assertEquals(1, found.getFirst().fit());
        assertEquals(
                1,
                found.stream()
                        .filter(one -> one.name().equals("भारतीय जनता पार्टी"))
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "kanhaiya kumar, कन्हैया कुमार 0-2",
        "kumar kanhaiya, कन्हैया कुमार 0-2",
        "rae bareli, रायबरेली 0-2 + बरेली 1-2",
        "सभा में north east delhi की, उत्तर पूर्वी दिल्ली 2-5",
        "कन्हैया कुमार ने, कन्हैया कुमार 0-2",
        "कन्हैया में कुमार, ''",
        "akilehs yadaw, ''",
        "बी जे पी और akhilesh yadav, भारतीय जनता पार्टी 0-3 + अखिलेश यादव 4-6",
        "bareli, बरेली 0-1",
        "kumar vishwas kanhaiya kumar, कन्हैया कुमार 2-4",
        "akhilesh yadav akhilesh yadav, अखिलेश यादव 0-2 + अखिलेश यादव 2-4",
    })
    void a_name_is_spotted_where_it_stands(String typed, String names) {
        List<Spotted<String>> spotted = FINDER.spot(List.of(typed.split(" ")), 0.9);
        assertEquals(
                names,
                spotted.stream()
                        .sorted(Comparator.comparingInt(Spotted::from))
                        .map(one -> one.name() + " " + one.from() + "-" + one.to())
                        .collect(Collectors.joining(" + ")));
    }

    @Test
    void what_has_no_word_or_too_many_finds_nothing() {
        assertEquals(List.of(), FINDER.find("", 5));
        assertEquals(List.of(), FINDER.find("।। ?", 5));
        assertEquals(List.of(), FINDER.complete("क ".repeat(50), 5));
        assertEquals(List.of(), FINDER.find("qxqxqxqx", 5));
    }
}
