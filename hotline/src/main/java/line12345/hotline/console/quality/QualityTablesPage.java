package line12345.hotline.console.quality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.manager.Rate;
import line12345.hotline.quality.QualityOf;
import line12345.hotline.quality.form.Forms;
import line12345.hotline.quality.form.PublishForm;
import line12345.hotline.quality.form.QualityForm;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The form of 100 points with its versions, and every agent's figures of a month. */
@Path("/quality")
@RolesAllowed({"SHIFT_LEADER", "MANAGER"})
@Blocking
public class QualityTablesPage {
    private static final int HISTORY = 30;
    private static final int YEARS = 20;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Forms forms;
    @Inject PublishForm publish;
    @Inject QualityOf quality;
    @Inject Rules rules;

    /** An agent's line; every share with what it is a share of. */
    public record Line(QualityOf.Quality quality, Rate good, Rate appealed, Rate changed) {
        static Line of(QualityOf.Quality one) {
            long scored = one.settled() + one.open();
            return new Line(
                    one,
                    new Rate(one.good(), one.settled()),
                    new Rate(one.appealed(), scored),
                    new Rate(one.changed(), one.appealed()));
        }
    }

    /**
     * The month that is shown, with its neighbours.
     *
     * @param after empty for the present month
     */
    public record Months(String shown, String before, String after) {}

    @CheckedTemplate(basePath = "quality")
    static class Templates {
        static native TemplateInstance form(
                Forms.Entry newest,
                QualityForm form,
                List<Forms.Entry> history,
                boolean mayEdit,
                Instant now);

        static native TemplateInstance figures(List<Line> lines, Months months, int good);
    }

    /**
     * @param body as {@link line12345.hotline.quality.form.FormText} reads it
     */
    public record PublishedForm(String body, String source, int seen) {}

    @GET
    @Path("form")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        Forms.Entry newest = forms.newest();
        return Templates.form(
                newest,
                newest.form(),
                forms.history(HISTORY).stream()
                        .filter(one -> one.version() != newest.version())
                        .toList(),
                current.get().is(Role.MANAGER),
                clock.now());
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_JSON)
    public void publish(PublishedForm form) {
        publish.publish(form.body(), form.source(), form.seen(), current.get(), clock.now());
    }

    @GET
    @Path("figures")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance figures(@QueryParam("month") @DefaultValue("") String month) {
        Instant now = clock.now();
        YearMonth today = YearMonth.from(OfficeClock.dayOf(now));
        YearMonth shown = month(month, today);
        List<QualityOf.Quality> all =
                quality.all(shown.atDay(1), shown.atEndOfMonth(), current.get(), now);
        return Templates.figures(
                Stream.concat(all.stream(), together(all)).map(Line::of).toList(),
                new Months(
                        shown.getYear() + " 年 " + shown.getMonthValue() + " 月",
                        shown.minusMonths(1).toString(),
                        shown.isBefore(today) ? shown.plusMonths(1).toString() : ""),
                rules.number(Rule.QUALITY_GOOD, now));
    }

    /** A last line for all, where there is more than one. */
    private static Stream<QualityOf.Quality> together(List<QualityOf.Quality> all) {
        return all.size() > 1 ? Stream.of(QualityOf.Quality.together(all)) : Stream.empty();
    }

    private static YearMonth month(String written, YearMonth today) {
        try {
            YearMonth read = written.isEmpty() ? today : YearMonth.parse(written);
            boolean far = read.isAfter(today) || read.isBefore(today.minusYears(YEARS));
            return far ? today : read;
        } catch (DateTimeException e) {
            return today;
        }
    }
}
