package line12345.channels.portal.filing;

import static line12345.channels.portal.filing.AForm.aForm;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.channels.portal.UploadedPictures;
import line12345.ticketing.intake.First;

import org.junit.jupiter.api.Test;

import java.util.List;

class FilingFormTest {
    @Test
    void signsThatNobodySeesAreDropped() {
        var form = aForm().with("content", "路\u0000灯\u0085\n不\t亮").with("name", "王\u0007").form();
        assertThat(form.content()).isEqualTo("路灯\n不\t亮");
        assertThat(form.name()).isEqualTo("王");
    }

    @Test
    void theNamelessFileOfAnEmptyChooserIsNoPicture() {
        var form = aForm().withPictures(new AnUpload("", 0)).form();
        assertThat(form.chosenPictures()).isEmpty();
        assertThat(aForm().withPictures(new AnUpload("empty.jpg", 0)).form().chosenPictures())
                .hasSize(1);
    }

    @Test
    void itIsFiledByItsKeyThroughTheCatalogue() {
        var ticket = aForm().with("confidential", "yes").form().toTicket(List.of());
        assertThat(ticket.channel()).isEqualTo("portal");
        assertThat(ticket.messageKey()).isEqualTo("11111111-2222-3333-4444-555555555555");
        assertThat(ticket.confidential()).isTrue();
        assertThat(ticket.first()).isEqualTo(new First.ByCatalogue());
    }

    @Test
    void nothingOfThePlaceIsKeptUnlessTheBoxWasTicked() {
        assertThat(FilingForm.fresh().keepsPlace()).isFalse();
        assertThat(aForm().form().keepsPlace()).isFalse();
        var ticked = aForm().with("keepPlace", "yes").withVideos("a").form().withFreshKey();
        assertThat(ticked.keepsPlace()).isTrue();
        assertThat(ticked.films()).containsExactly("a");
    }

    @Test
    void twoFreshFormsAreTwoRequests() {
        assertThat(FilingForm.fresh().key()).isNotEqualTo(FilingForm.fresh().key());
        var kept = aForm().form().withFreshKey();
        assertThat(kept.key()).isNotEqualTo(aForm().form().key());
        assertThat(kept.content()).isEqualTo(aForm().form().content());
    }

    @Test
    void aPathInAFilesNameIsCut() {
        assertThat(UploadedPictures.name("C:\\fakepath\\路灯.jpg")).isEqualTo("路灯.jpg");
        assertThat(UploadedPictures.name("../../etc/passwd")).isEqualTo("passwd");
        assertThat(UploadedPictures.name("a\u0000b.jpg")).isEqualTo("ab.jpg");
        assertThat(UploadedPictures.name("😀".repeat(200))).isEqualTo("😀".repeat(80));
    }

    @Test
    void streetsStandUnderTheirDistrict() {
        var groups =
                ChoiceGroup.of(
                        List.of(
                                new Choice("01", "云湖区"),
                                new Choice("0101", "云湖区 / 柳堤街道"),
                                new Choice("02", "北山区")));
        assertThat(groups)
                .containsExactly(
                        new ChoiceGroup(
                                "云湖区",
                                List.of(new Choice("01", "云湖区"), new Choice("0101", "柳堤街道"))),
                        new ChoiceGroup("北山区", List.of(new Choice("02", "北山区"))));
    }
}
