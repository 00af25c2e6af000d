package line12345.hotline.api.table;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.ticketing.statistics.Figures;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.List;

/** The figures, as they were counted while things happened. */
@Path(ApiPath.ROOT + "/figures")
@RolesAllowed("MANAGER")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures", description = "统计")
@Blocking
public class FiguresApi {
    @Inject Figures figures;

    @Schema(name = "Figure", description = "A figure's sum over the days asked for.")
    public record FigureAnswer(String figure, long amount) {}

    @Schema(name = "Figures")
    public record FiguresAnswer(List<FigureAnswer> items) {}

    @Schema(name = "FigureOfDay")
    public record DayAnswer(LocalDate day, long amount) {}

    @Schema(name = "FigureByDay")
    public record DaysAnswer(List<DayAnswer> items) {}

    /**
     * @param departmentId 0 for the whole city
     */
    @Schema(name = "FigureOfDepartment")
    public record OfficeAnswer(long departmentId, long amount) {}

    @Schema(name = "FigureByDepartment")
    public record OfficesAnswer(List<OfficeAnswer> items) {}

    @GET
    @Operation(summary = "Read all figures over some days, both included 统计数字")
    public FiguresAnswer all(
            @Parameter(required = true) @QueryParam("from") LocalDate from,
            @Parameter(required = true) @QueryParam("to") LocalDate to) {
        Period.check(from, to);
        return new FiguresAnswer(
                figures.sums(from, to).entrySet().stream()
                        .map(one -> new FigureAnswer(one.getKey(), one.getValue()))
                        .toList());
    }

    @GET
    @Path("{figure}/days")
    @Operation(summary = "Read a figure day by day; days without it are left out 按日")
    public DaysAnswer days(
            @Parameter(schema = @Schema(minLength = 1, maxLength = 60, pattern = "^[a-z0-9._-]+$"))
                    @PathParam("figure")
                    String figure,
            @Parameter(required = true) @QueryParam("from") LocalDate from,
            @Parameter(required = true) @QueryParam("to") LocalDate to) {
        Period.check(from, to);
        return new DaysAnswer(
                figures.byDay(figure, from, to).entrySet().stream()
                        .map(one -> new DayAnswer(one.getKey(), one.getValue()))
                        .toList());
    }

    @GET
    @Path("{figure}/departments")
    @Operation(summary = "Read a figure by office 按承办单位")
    public OfficesAnswer departments(
            @Parameter(schema = @Schema(minLength = 1, maxLength = 60, pattern = "^[a-z0-9._-]+$"))
                    @PathParam("figure")
                    String figure,
            @Parameter(required = true) @QueryParam("from") LocalDate from,
            @Parameter(required = true) @QueryParam("to") LocalDate to) {
        Period.check(from, to);
        return new OfficesAnswer(
                figures.byDepartment(figure, from, to).entrySet().stream()
                        .map(one -> new OfficeAnswer(one.getKey(), one.getValue()))
                        .toList());
    }
}
