package line12345.channels.kit.signed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Reads the JSON that another system signed, strictly: what is not understood is refused, so that
 * nobody believes for a year that a misspelt field was heard.
 */
public final class SentJson {
    /** One picture of 5 MB in base64, and one that is too large, to be refused in a sentence. */
    private static final int LONGEST_TEXT = 22_000_000;

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxStringLength(LONGEST_TEXT)
                                .maxNestingDepth(10)
                                .build());
    }

    private SentJson() {}

    /**
     * @throws WrongMessage naming the field
     */
    public static <T> T read(byte[] body, Class<T> form) {
        try {
            T read = JSON.readValue(body, form);
            if (read == null) {
                throw new WrongMessage("请求内容是空的，请按接口说明发送 JSON。");
            }
            return read;
        } catch (JsonMappingException e) {
            String field =
                    e.getPath().stream()
                            .map(one -> one.getFieldName() == null ? "[]" : one.getFieldName())
                            .collect(Collectors.joining("."));
            throw new WrongMessage(
                    field.isEmpty()
                            ? "请求内容不是接口说明中的 JSON，请检查后再发送。"
                            : "字段 " + beginning(field) + " 不认识或类型不对，请对照接口说明改正后再发送。");
        } catch (JsonProcessingException e) {
            throw new WrongMessage("请求内容不是正确的 JSON，或有重复的字段，请检查后再发送。");
        } catch (IOException e) {
            throw new WrongMessage("请求内容不是 UTF-8 编码的 JSON，请检查后再发送。");
        }
    }

    private static String beginning(String field) {
        return field.length() <= 40 ? field : field.substring(0, 40) + "…";
    }
}
