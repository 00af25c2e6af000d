package line12345.hotline.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import line12345.ticketing.sheet.Trouble;

import java.util.List;

/**
 * What went wrong, as a program reads it: RFC 9457 with a code and a sentence of ours.
 *
 * @param code stable, for machines
 * @param sentence Simplified Chinese: what is wrong and what to do
 * @param number to be quoted; empty for a refusal
 * @param rows of a table that was not taken: which row, what is wrong and what to do; else empty
 */
public record Problem(
        int status,
        String code,
        String sentence,
        String number,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Trouble> rows) {
    /** Where all codes are listed; the code is the mark in that list. */
    public static final String TYPES = "/api/v1/problems#";

    Problem(int status, String code, String sentence, String number) {
        this(status, code, sentence, number, List.of());
    }

    @JsonProperty
    public String type() {
        return TYPES + code;
    }

    @JsonProperty
    public String title() {
        return switch (status) {
            case 401 -> "没有登录";
            case 403 -> "没有权限";
            case 404 -> "没有找到";
            case 409, 412 -> "状态已变化";
            case 429 -> "请求太频繁";
            case 500 -> "系统出错";
            case 503 -> "系统正忙";
            default -> "没有办成";
        };
    }

    /** For a citizen who reads no Chinese: the kind of trouble, not its details. */
    public String english() {
        return switch (status) {
            case 401, 403 -> "This page is not open to you.";
            case 404 -> "There is no such page. Please check the address.";
            case 409, 412 -> "Something changed meanwhile. Please go back and look again.";
            case 413 -> "That is too large. Please send less at once.";
            case 429 -> "Too many at once. Please wait a little and try again.";
            case 500 -> "Something went wrong on our side. Please try again later.";
            case 503 -> "We are busy. Please try again in a few seconds; nothing is filed twice.";
            default -> "This could not be done. Please go back, check it and try again.";
        };
    }

    @JsonProperty
    public String detail() {
        return sentence;
    }
}
