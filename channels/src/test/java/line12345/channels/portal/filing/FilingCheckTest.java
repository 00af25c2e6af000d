package line12345.channels.portal.filing;

import static line12345.channels.portal.filing.AForm.aForm;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.channels.portal.Sentence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class FilingCheckTest {
    private static final List<Choice> MATTERS = List.of(new Choice("0101", "市容 / 路灯"));
    private static final List<Choice> PLACES = List.of(new Choice("01", "云湖区"));
    private static final AnUpload PICTURE = new AnUpload("a.jpg", FilingCheck.LARGEST_PICTURE);

    private static Map<String, Sentence> troubles(AForm form) {
        return FilingCheck.troubles(form.form(), MATTERS, PLACES);
    }

    @Test
    void wordsKindAndPhoneAreEnough() {
        assertThat(troubles(aForm())).isEmpty();
        assertThat(troubles(aForm().with("matterCode", "").with("placeCode", ""))).isEmpty();
    }

    @Test
    void everythingWrongIsSaidAtOnceInThePagesOrder() {
        var empty = aForm().with("content", " ").with("kind", null).with("phone", null);
        assertThat(troubles(empty).keySet())
                .containsExactly(FilingCheck.CONTENT, FilingCheck.KIND, FilingCheck.PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "110", "1381234567", "138123456789", "abc", "０１２"})
    void aNumberWhereNobodyCanBeReachedIsRefused(String phone) {
        assertThat(troubles(aForm().with("phone", phone))).containsOnlyKeys(FilingCheck.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138 1234 5678",
                "+86 138-1234-5678",
                "１３８１２３４５６７８",
                "0735-2222222"
            })
    void aNumberIsTakenAsPeopleWriteIt(String phone) {
        assertThat(troubles(aForm().with("phone", phone))).isEmpty();
    }

    @Test
    void aTextAtTheLimitIsTakenAndOneSignMoreIsNot() {
        assertThat(troubles(aForm().with("content", "路".repeat(5_000)))).isEmpty();
        assertThat(
                        troubles(aForm().with("content", "路".repeat(5_001)))
                                .get(FilingCheck.CONTENT)
                                .chinese())
                .contains("5000", "5001");
    }

    @Test
    void aCodeInNoListIsRefused() {
        var form = aForm().with("kind", "LOVE").with("matterCode", "9").with("placeCode", "9");
        assertThat(troubles(form))
                .containsOnlyKeys(FilingCheck.KIND, FilingCheck.MATTER, FilingCheck.PLACE);
    }

    @Test
    void threePicturesOfFiveMegabytesAreTaken() {
        assertThat(troubles(aForm().withPictures(PICTURE, PICTURE, PICTURE))).isEmpty();
        assertThat(troubles(aForm().withPictures(PICTURE, PICTURE, PICTURE, PICTURE)))
                .containsOnlyKeys(FilingCheck.PICTURES);
        var larger = new AnUpload("b.jpg", FilingCheck.LARGEST_PICTURE + 1);
        assertThat(troubles(aForm().withPictures(larger))).containsOnlyKeys(FilingCheck.PICTURES);
    }

    @Test
    void twoFilmsAreTaken() {
        assertThat(troubles(aForm().withVideos("a", "b", "b", " "))).isEmpty();
        assertThat(troubles(aForm().withVideos("a", "b", "c")))
                .containsOnlyKeys(FilingCheck.VIDEOS);
    }

    @Test
    void aFormWithoutAKeyIsNotFiledButKept() {
        assertThat(troubles(aForm().with("key", null))).containsOnlyKeys(FilingCheck.FORM);
        assertThat(troubles(aForm().with("key", "1' or '1'='1")))
                .containsOnlyKeys(FilingCheck.FORM);
    }
}
