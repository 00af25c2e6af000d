package line12345.hotline.outbound.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.outbound.task.ChangeTask;
import line12345.hotline.outbound.task.DialItem;
import line12345.hotline.outbound.task.ItemResult;
import line12345.hotline.outbound.task.ItemRow;
import line12345.hotline.outbound.task.MakeTask;
import line12345.hotline.outbound.task.ReadTasks;
import line12345.hotline.outbound.task.RecordItem;
import line12345.hotline.outbound.task.TakeItem;
import line12345.hotline.outbound.task.TaskForm;
import line12345.hotline.outbound.task.TaskRow;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.sheet.WrongSheet;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** One task 外呼任务: made, filled, paused; and worked off, one number after another. */
@Path("/outbound/tasks")
@RolesAllowed({"AGENT", "CALLBACK", "SHIFT_LEADER", "MANAGER"})
@Blocking
public class TaskPage {
    private static final int ENDED = 100;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadTasks read;
    @Inject MakeTask make;
    @Inject ChangeTask change;
    @Inject TakeItem take;
    @Inject DialItem dial;
    @Inject RecordItem record;

    @CheckedTemplate(basePath = "outbound")
    static class Templates {
        static native TemplateInstance task(
                TaskRow task, List<ItemRow> ended, boolean leads, boolean going);

        static native TemplateInstance item(TaskRow task, ItemRow item, List<ItemResult> results);
    }

    /**
     * @param until the last day, ISO, or empty
     */
    public record MakeForm(String name, String words, String questions, String until) {}

    public record Made(long id) {}

    public record Added(int added) {}

    /**
     * @param result a name of {@link ItemResult}
     */
    public record ResultForm(String result, String answers) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Made make(MakeForm form) {
        MakeForm said = form == null ? new MakeForm(null, null, null, null) : form;
        TaskForm task =
                new TaskForm(said.name(), said.words(), said.questions(), lastDay(said.until()));
        return new Made(make.make(task, current.get(), clock.now()));
    }

    /** The end of that day; what is no day counts as none. */
    private static Instant lastDay(String day) {
        try {
            return day == null || day.isBlank()
                    ? null
                    : LocalDate.parse(day).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @GET
    @Path("{id:\\d+}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("id") long id) {
        TaskRow task = read.one(id);
        return Templates.task(
                task,
                read.ended(id, ENDED),
                OutboundPage.leads(current.get()),
                task.going(clock.now()));
    }

    /**
     * @throws WrongSheet with the rows that cannot be taken
     */
    @POST
    @Path("{id:\\d+}/numbers")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public Added numbers(@PathParam("id") long id, byte[] file) {
        return new Added(make.bringIn(id, file, current.get(), clock.now()));
    }

    @POST
    @Path("{id:\\d+}/{to:pause|go-on|end}")
    public void change(@PathParam("id") long id, @PathParam("to") String to) {
        TaskRow.State state =
                switch (to) {
                    case "pause" -> TaskRow.State.PAUSED;
                    case "end" -> TaskRow.State.ENDED;
                    default -> TaskRow.State.GOING;
                };
        change.change(id, state, current.get());
    }

    /** The next number to look at, as a part of the page. */
    @POST
    @Path("{id:\\d+}/next")
    @RolesAllowed({"AGENT", "CALLBACK"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance next(@PathParam("id") long id) {
        ItemRow item = take.take(id, current.get(), clock.now()).orElse(null);
        return Templates.item(
                read.one(id),
                item,
                Arrays.stream(ItemResult.values()).filter(ItemResult::byKey).toList());
    }

    @POST
    @Path("items/{id:\\d+}/call")
    @RolesAllowed({"AGENT", "CALLBACK"})
    public void call(@PathParam("id") long id) {
        dial.dial(id, current.get(), clock.now());
    }

    @POST
    @Path("items/{id:\\d+}/result")
    @RolesAllowed({"AGENT", "CALLBACK"})
    @Consumes(MediaType.APPLICATION_JSON)
    public void result(@PathParam("id") long id, ResultForm form) {
        ResultForm said = form == null ? new ResultForm("", "") : form;
        record.record(id, said.result(), said.answers(), current.get(), clock.now());
    }

    @POST
    @Path("items/{id:\\d+}/back")
    @RolesAllowed({"AGENT", "CALLBACK"})
    public void back(@PathParam("id") long id) {
        record.giveBack(id, current.get(), clock.now());
    }
}
