package line12345.hotline.api.shape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import line12345.hotline.api.once.BodyPrint;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Holds the body of a request against the description, and remembers what was sent. */
@Provider
class BodyCheck implements ReaderInterceptor {
    @Inject Description description;
    @Inject ShapeCheck shapes;
    @Inject BodyPrint print;
    @Inject ObjectMapper json;
    @Context ResourceInfo door;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (door.getResourceClass() == null
                || !door.getResourceClass().getName().startsWith("line12345.hotline.api.")) {
            return context.proceed();
        }
        byte[] bytes = context.getInputStream().readAllBytes();
        print.of(bytes);
        JsonNode schema =
                description
                        .of(door.getResourceClass(), door.getResourceMethod())
                        .at("/requestBody/content/application~1json/schema");
        if (!schema.isMissingNode()) {
            shapes.check("body", parsed(bytes), schema);
        }
        context.setInputStream(new ByteArrayInputStream(bytes));
        return context.proceed();
    }

    private JsonNode parsed(byte[] bytes) throws IOException {
        try {
            JsonNode body =
                    json.reader()
                            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                            .readTree(bytes);
            if (body == null || body.isMissingNode()) {
                throw new Misshapen("请求没有内容，须是一个 JSON 对象。请对照接口说明补上。");
            }
            return body;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String where =
                    at == null ? "" : "（第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列）";
            throw new Misshapen("请求的内容不是正确的 JSON" + where + "，请修改后再提交。");
        }
    }
}
