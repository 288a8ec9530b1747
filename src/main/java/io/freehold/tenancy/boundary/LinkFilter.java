package io.freehold.tenancy.boundary;

import io.freehold.tenancy.Listing;
import io.freehold.tenancy.Request;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Puts {@code Link} (RFC 8288) on every list: first, prev and next page under the same filters. */
@Provider
public class LinkFilter implements ContainerResponseFilter {

    private static final List<String> PLACE = List.of("limit", "offset", "skip", "cursor");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Listing<?> listing) {
            String query = request.getUriInfo().getRequestUri().getRawQuery();
            response.getHeaders().putSingle("Link", links(filters(query), listing.pagination(), query));
        }
    }

    private static String links(String filters, Listing.Pagination page, String query) {
        List<String> links = new ArrayList<>();
        links.add(link(filters, page.limit(), "offset=0", "first"));
        if (page.offset() > 0) {
            links.add(link(filters, page.limit(), "offset=" + Math.max(0, page.offset() - page.limit()), "prev"));
        }
        boolean byCursor = page.next().isPresent();
        boolean followedCursor = query != null && query.contains("cursor=");
        int end = page.offset() + page.limit();
        if (byCursor) {
            String cursor = URLEncoder.encode(page.next().get(), StandardCharsets.UTF_8);
            links.add(link(filters, page.limit(), "cursor=" + cursor, "next"));
        } else if (end < page.total() && !followedCursor) {
            links.add(link(filters, page.limit(), "offset=" + end, "next"));
        }
        return String.join(", ", links);
    }

    private static String link(String filters, int limit, String place, String relation) {
        return "<" + Request.current().path() + "?" + filters + "limit=" + limit + "&" + place + ">; rel=\"" + relation
                + "\"";
    }

    private static String filters(String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(pair -> !PLACE.contains(pair.split("=", 2)[0]))
                .map(pair -> pair.replaceAll("[<>\"]", "") + "&")
                .collect(Collectors.joining());
    }
}
