package io.freehold.tenancy.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the console's page. Its files are another servlet's, {@link ConsoleFiles}. */
@WebServlet({"", "/index.html"})
public class FrontPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsolePage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=UTF-8");
        response.getWriter().write(page.text());
    }
}
