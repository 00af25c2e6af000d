package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.dispatch.Catalogue;
import line12345.ticketing.dispatch.Suggestion;
import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.Checked;
import line12345.ticketing.dispatch.catalogue.draft.PublishCatalogue;
import line12345.ticketing.dispatch.catalogue.table.ImportCatalogue;
import line12345.ticketing.dispatch.catalogue.table.Progress;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The database and the values find the same line, whatever the catalogue. */
@QuarkusTest
class NearestLineAppTest extends AppTest {
    @Inject Journeys journeys;
    @Inject Catalogue catalogue;
    @Inject CatalogueVersions versions;
    @Inject ImportCatalogue bringIn;
    @Inject PublishCatalogue publish;

    @Test
    void suggestionsAreTheSameByBothWays() {
        Checked city = versions.checked(1L);
        for (int seed = 0; seed < 4; seed++) {
            Instant now = Instant.parse((2050 + seed) + "-03-02T02:00:00Z");
            long version = published(new Random(seed), city, now);
            Checked checked = versions.checked(version);
            int found = 0;
            for (var matter : city.matters().all()) {
                for (String place : places(city)) {
                    Long sql =
                            catalogue
                                    .suggest(matter.code(), place, now)
                                    .map(Suggestion::entryId)
                                    .orElse(null);
                    Long values =
                            checked.lines()
                                    .nearest(
                                            matter.code(),
                                            place,
                                            city.matters(),
                                            city.places(),
                                            id -> checked.offices().find(id).isPresent())
                                    .map(CatalogueLine::id)
                                    .orElse(null);
                    assertThat(sql).as(matter.code() + " " + place).isEqualTo(values);
                    found += sql == null ? 0 : 1;
                }
            }
            assertThat(found).isBetween(50, 600);
        }
    }

    private static List<String> places(Checked city) {
        return Stream.concat(
                        Stream.of("", "nowhere"),
                        city.places().all().stream().map(place -> place.code()))
                .toList();
    }

    private long published(Random random, Checked city, Instant now) {
        StringBuilder table = new StringBuilder("事项编码,地点编码,主办单位,依据\n");
        var matters = city.matters().all();
        var places = city.places().all();
        var offices = city.offices().all();
        for (var matter : matters) {
            if (random.nextInt(3) > 0) {
                continue;
            }
            table.append(row(matter.code(), "", offices.get(random.nextInt(20)).name()));
            for (var place : places) {
                if (random.nextInt(3) == 0) {
                    String office = offices.get(random.nextInt(20)).name();
                    table.append(row(matter.code(), place.code(), office));
                }
            }
        }
        Actor admin = journeys.first(Role.ADMIN);
        byte[] file = table.toString().getBytes(StandardCharsets.UTF_8);
        String name = "随机" + random.nextInt(1_000_000);
        var draft = bringIn.bringIn(file, name, "试验", admin, now, Progress.UNHEARD);
        publish.publish(
                draft.draftId(),
                versions.find(draft.draftId()).version(),
                LocalDate.ofInstant(now, OfficeClock.ZONE),
                true,
                admin,
                now);
        return draft.draftId();
    }

    private static String row(String matter, String place, String office) {
        return "%s,%s,%s,试验\n".formatted(matter, place, office);
    }
}
