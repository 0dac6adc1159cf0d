package org.khabar.kit.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RomaniserTest {

    /** Words of Hindi news and the spelling readers expect: a word, its spelling, and so on. */
    private static final String TABLE = """
            कुमार kumar  दिल्ली dilli  उत्तर uttar  पूर्वी purvi  में men  प्रचार prachar
            तैयारी taiyari  संयुक्त sanyukt  राजनीति rajniti  चुनाव chunav  लोकसभा loksabha  ज़मीन zamin
            ख़बर khabar  सम्पन्न sampann  विधानसभा vidhansabha  कन्हैया kanhaiya  हिंदी hindi
            पंचायत panchayat  गाँव gaon  राज्यसभा rajyasabha  जनसभा jansabha  विधायक vidhayak
            सांसद sansad  प्रत्याशी pratyashi  उम्मीदवार ummidvar  सरकार sarkar  समाजवादी samajvadi
            बहुजन bahujan  भारतीय bhartiya  जनता janta  दल dal  नेता neta  नेताओं netaon
            कार्यकर्ता karyakarta  मतदान matdan  मतदाता matdata  मतगणना matganana  नामांकन namankan
            प्रधानमंत्री pradhanmantri  मुख्यमंत्री mukhyamantri  राष्ट्रपति rashtrapati
            राज्यपाल rajyapal  मंत्री mantri  अध्यक्ष adhyaksh  महासचिव mahasachiv  प्रवक्ता pravakta
            संविधान samvidhan  लोकतंत्र loktantra  लोकतांत्रिक loktantrik  आरक्षण arakshan  किसान kisan
            आंदोलन andolan  महंगाई mahangai  बेरोजगारी berojgari  भ्रष्टाचार bhrashtachar
            घोटाला ghotala  जांच janch  अदालत adalat  फैसला faisla  याचिका yachika  वकील vakil
            न्यायाधीश nyayadhish  न्याय nyay  कानून kanun  हत्या hatya  गिरफ्तार giraftar  पुलिस police
            थाना thana  अपराध apradh  हिंसा hinsa  दंगा danga  सुरक्षा suraksha  सेना sena
            आतंकवाद atankvad  आतंकी atanki  हमला hamla  विस्फोट visphot  सीमा sima  युद्ध yuddh
            शिक्षा shiksha  विद्यालय vidyalay  परीक्षा pariksha  छात्र chhatra  छात्रा chhatra
            अस्पताल aspatal  स्वास्थ्य swasthya  बीमारी bimari  दवा dawa  मौसम mausam  बारिश barish
            बाढ़ badh  गर्मी garmi  ठंड thand  कोहरा kohra  भूकंप bhukamp  नरेंद्र narendra  मोदी modi
            राहुल rahul  गांधी gandhi  सोनिया sonia  प्रियंका priyanka  अरविंद arvind  केजरीवाल kejriwal
            अखिलेश akhilesh  यादव yadav  मायावती mayawati  ममता mamta  बनर्जी banerjee  योगी yogi
            आदित्यनाथ adityanath  अमित amit  शाह shah  मनमोहन manmohan  सिंह singh
            मल्लिकार्जुन mallikarjun  खड़गे kharge  लालू lalu  तेजस्वी tejashwi  नीतीश nitish
            शरद sharad  पवार pawar  उद्धव uddhav  भूपेश bhupesh  बघेल baghel  अशोक ashok  गहलोत gehlot
            वसुंधरा vasundhara  शिवराज shivraj  हेमंत hemant  सोरेन soren  चिराग chirag  पासवान paswan
            उत्तरप्रदेश uttarpradesh  मध्यप्रदेश madhyapradesh  बिहार bihar  झारखंड jharkhand
            छत्तीसगढ़ chhattisgarh  राजस्थान rajasthan  महाराष्ट्र maharashtra  गुजरात gujarat
            पंजाब punjab  हरियाणा haryana  उत्तराखंड uttarakhand  हिमाचल himachal  कर्नाटक karnataka
            तमिलनाडु tamilnadu  पश्चिम pashchim  बंगाल bangal  कोलकाता kolkata  वाराणसी varanasi
            कानपुर kanpur  पटना patna  अमेठी amethi  रायबरेली raebareli  जयपुर jaipur  उदयपुर udaipur
            रायपुर raipur  अहमदनगर ahmadnagar  गांधीनगर gandhinagar  श्रीनगर srinagar  आजमगढ़ azamgarh
            अमृतसर amritsar  यह yah  वह vah  है hai  हैं hain  नहीं nahin  और aur  के ke  की ki  का ka
            को ko  से se  पर par  लेकिन lekin  क्योंकि kyonki  अगर agar  तो to  भी bhi  ही hi  सब sab
            कुछ kuchh  कौन kaun  कहाँ kahan  यहां yahan  वहाँ vahan  कब kab  कैसे kaise  क्यों kyon
            किया kiya  गया gaya  गए gaye  गयी gayi  हुआ hua  हुई hui  हुए hue  कहा kaha  कहते kahte
            करना karna  करने karne  करता karta  समझना samajhna  बदलना badalna  निकलता nikalta
            पहले pahle  बाद bad  आज aj  कल kal  रुपये rupaye  रुपए rupaye  जाएगा jayega  चाहिए chahiye
            लिए liye  हूँ hun  माँ maa  जनवरी january  फरवरी february  शनिवार shanivar
            मंगलवार mangalvar  सोमवार somvar  बुधवार budhvar  रविवार ravivar  मित्र mitra  पत्र patra
            शब्द shabd  धर्म dharm  कर्म karm  विश्व vishwa  राष्ट्र rashtra  केंद्र kendra
            मुख्य mukhya  सत्य satya  मूल्य mulya  सूर्य surya  कार्य karya  शुक्ल shukla  रत्न ratna
            यज्ञ yagya  विज्ञान vigyan  ज्ञान gyan  विशेषज्ञ visheshagya  क्षेत्र kshetra
            क्षेत्रीय kshetriya  पक्ष paksh  विपक्ष vipaksh  प्रश्न prashn  प्रयत्न prayatna
            स्वतंत्र swatantra  स्वागत swagat  द्वारा dwara  ईश्वर ishwar  श्री shri  ऋषि rishi
            कृषि krishi  कृष्ण krishna  हृदय hriday  गृह grih  दुःख dukh  अतः atah  प्रायः prayah
            निःशुल्क nishulk  शहर shahar  शहरों shaharon  सड़क sadak  सड़कों sadakon  लड़का ladka
            लड़कियाँ ladkiyan  पढ़ाई padhai  बड़ा bada  गाड़ी gadi  बच्चा bachcha  अच्छा achha
            स्वच्छ swachh  मच्छर machhar  इच्छा ichha  फिर phir  फल phal  फैसले faisle  सफल saphal
            सफर safar  फ़िल्म film  ज़्यादा zyada  क़ानून qanun  ग़लत galat  बाज़ार bazar  फ़ोन fon
            बीजेपी bjp  सपा sapa  भाजपा bhajpa  बसपा baspa  एसपी sp  आप ap  जेडीयू jdu  आरजेडी rjd
            टीएमसी tmc  ईवीएम evm  सीबीआई cbi  पीएम pm  सीएम cm  यूपी up  एमसीडी mcd  जेएनयू jnu  ईडी ed
            आईएएस ias  कॉलेज college  डॉक्टर doctor  ऑफिस office  इलेक्शन election  स्टेशन station
            कमीशन commission  रोशन roshan  मटर matar  नगरपालिका nagarpalika  अखबार akhbar
            पत्रकार patrakar  सम्पादक sampadak  साहित्य sahitya  कविता kavita  कहानी kahani
            उपन्यास upanyas  संस्कृति sanskriti  परंपरा parampara  त्योहार tyohar  मंदिर mandir
            मस्जिद masjid  गुरुद्वारा gurudwara  विवरण vivaran  वातावरण vatavaran  पर्यावरण paryavaran
            निर्वाचन nirvachan  पुनर्मतदान punarmatdan  सत्याग्रह satyagrah  अहिंसा ahinsa
            स्वराज swaraj  जयंती jayanti  पुण्यतिथि punyatithi  श्रद्धांजलि shraddhanjali
            महानता mahanta  जनप्रतिनिधि janpratinidhi  लोकप्रिय lokpriya  सहमति sahmati
            परवरिश parvarish  राजभवन rajbhavan  हरसिमरत harsimrat  अमरनाथ amarnath  अवसरवादी avsarvadi
            मकबरा makbara  बचपन bachpan
            """;

    @Test
    void words_of_the_news_are_spelt_as_readers_spell_them() {
        String[] words = TABLE.strip().split("\\s+", -1);
        List<Executable> rows = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            String word = words[i];
            String roman = words[i + 1];
            rows.add(() -> assertEquals(roman, Romaniser.romanise(word), word));
        }
        assertTrue(rows.size() > 300, "rows: " + rows.size());
        assertAll(rows);
    }

    @Test
    void text_around_the_words_stays() {
        assertEquals(
                "BJP ki rally: 25 hazar log (kul 3.5%). “vah” aye.",
                Romaniser.romanise("BJP की रैली: २५ हज़ार लोग (कुल ३.५%)। “वह” आए॥"));
    }

    @Test
    void both_normal_forms_and_joiners_give_the_same_spelling() {
        assertEquals("zamin", Romaniser.romanise("\u095Bमीन"));
        assertEquals("zamin", Romaniser.romanise("ज\u093Cमीन"));
        assertEquals("kshatriya", Romaniser.romanise("क्\u200Dषत्रिय"));
    }

    @Test
    void abbreviations_in_letter_names_become_letters_but_words_do_not() {
        assertEquals("acf", Romaniser.romanise("एसीएफ"));
        assertEquals("bivi", Romaniser.romanise("बीवी"));
        assertEquals("ke", Romaniser.romanise("के"));
    }

    @Test
    void plurals_of_loan_words_keep_the_usual_spelling() {
        assertEquals("truckon voters policekarmi", Romaniser.romanise("ट्रकों वोटर्स पुलिसकर्मी"));
    }

    @Test
    void a_word_of_any_length_is_spelt() {
        assertEquals("bi".repeat(50_000), Romaniser.romanise("बी".repeat(50_000)));
        assertEquals(
                Romaniser.romanise("दिल्ली"),
                Romaniser.romanise("दिल्ली".repeat(20_000)).substring(0, 5));
    }
}
