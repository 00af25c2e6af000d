package line12345.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.channels.ChannelContract.Answer;
import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@QuarkusTest
class PortalProgressAppTest extends AppTest {
    private static final long CITY_MANAGEMENT = 31;

    @Inject Journeys journeys;
    @Inject OfficeClock clock;

    @Test
    void aCitizenReadsSentencesAndTheAnswerOnlyOnceItWasApproved() {
        var fields = APortal.fields(UUID.randomUUID().toString());
        fields.put("placeCode", "0101");
        fields.put("matterCode", "0101");
        Answer filed = APortal.file(fields, List.of());
        assertThat(filed.page()).contains("「云湖区城市管理局」");
        assertThat(progress(filed)).contains("转给了「云湖区城市管理局」办理。", "前答复您");

        Instant now = clock.now();
        journeys.signAndReply(filed.number(), CITY_MANAGEMENT, now, now);
        assertThat(progress(filed))
                .contains("部门接下了这件事", "部门已经答复", "已修复")
                .doesNotContain("更换灯头三只", "待回访");

        Instant later = now.plus(Duration.ofHours(2));
        String asked = journeys.ask(Journeys.yes(), later);
        while (!filed.number().equals(asked)) {
            // Others wait for their callback as well; whose turn it is decides the list.
            assertThat(asked).isNotNull();
            asked = journeys.ask(Journeys.yes(), later);
        }
        assertThat(progress(filed))
                .contains("这件事已经办结", "给您的答复", "已修复")
                .contains("我们打电话听了您的意见：已解决，满意。")
                .doesNotContain("前答复您");
    }

    private static String progress(Answer filed) {
        return APortal.follow(filed.number(), filed.code()).page();
    }
}
