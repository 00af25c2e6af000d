package line12345.hotline.api.shape;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every code of a refusal that this house knows. */
@Path(ApiPath.ROOT + "/problems")
@RolesAllowed({
    "AGENT",
    "WINDOW",
    "CALLBACK",
    "REVIEWER",
    "SHIFT_LEADER",
    "MANAGER",
    "CLERK",
    "LEADER",
    "ADMIN"
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "problems", description = "拒办")
@Blocking
public class ProblemsApi {
    /** Written by {@code ProblemListTest} out of the refusals in the source. */
    private static final String LIST = "api/problems.tsv";

    /**
     * @param meaning what the refusal is called in the source
     */
    @Schema(name = "ProblemCode", description = "A code that a refusal can have.")
    public record CodeAnswer(String code, int status, String meaning) {}

    @Schema(name = "ProblemCodes")
    public record CodesAnswer(List<CodeAnswer> items) {}

    @GET
    @Operation(summary = "List the codes of refusals 拒办代码")
    public CodesAnswer all() {
        try (BufferedReader list =
                new BufferedReader(
                        new InputStreamReader(
                                Thread.currentThread()
                                        .getContextClassLoader()
                                        .getResourceAsStream(LIST),
                                StandardCharsets.UTF_8))) {
            return new CodesAnswer(list.lines().map(ProblemsApi::code).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CodeAnswer code(String line) {
        String[] parts = line.split("\t");
        return new CodeAnswer(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }
}
