package io.freehold.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.freehold.kernel.FieldError;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.kernel.Refused;
import io.freehold.kernel.Sort;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageParamsTest {

    private final PageParams params = new PageParams();

    @Test
    void aListHasFiftyRowsUnlessSaidOtherwise() {
        PageRequest request = params.request(Set.of());
        assertThat(request.limit()).isEqualTo(50);
        assertThat(request.offset()).isZero();
    }

    @Test
    void skipIsAnotherNameOfOffset() {
        params.skip = "20";
        assertThat(params.request(Set.of()).offset()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "x", "1.5", "", "99999999999"})
    void aLimitOutside1To500IsRefusedByItsName(String limit) {
        params.limit = limit;
        assertThat(errors()).extracting(FieldError::field).containsExactly("limit");
    }

    @Test
    void aListIsSortedByItsOwnFieldsOnly() {
        params.sort = "createdAt:desc";
        assertThat(params.request(Set.of("createdAt")).sort()).contains(new Sort("createdAt", true));
        params.sort = "password";
        assertThat(errors()).extracting(FieldError::field).containsExactly("sort");
    }

    @Test
    void allErrorsAreNamedAtOnce() {
        params.limit = "0";
        params.offset = "-1";
        params.sort = "x:sideways";
        assertThat(errors()).hasSize(3);
    }

    private java.util.List<FieldError> errors() {
        Refused refused = catchThrowableOfType(Refused.class, () -> params.request(Set.of("createdAt")));
        return ((Refusal.Invalid) refused.refusal()).errors();
    }
}
