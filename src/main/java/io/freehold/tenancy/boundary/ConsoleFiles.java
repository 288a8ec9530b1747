package io.freehold.tenancy.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The console's files under the name of their edition: {@code /_static/console/<edition>/app.js}. */
@WebServlet(ConsoleEdition.KEPT + "*")
public class ConsoleFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsoleEdition edition;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String asked =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<String> file = edition.file(asked);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!asked.startsWith(edition.name() + "/")) {
            // Under another edition's name they must not be kept: a server that has it may stand beside this one.
            response.setHeader("Cache-Control", StaticFiles.ASKED_ANEW);
        }
        request.getRequestDispatcher(file.get()).forward(request, response);
    }
}
