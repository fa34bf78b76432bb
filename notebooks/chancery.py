"""What the notebooks share: asking Chancery, reading its dates, and one look for all pictures."""

import os
import re
import textwrap
import unicodedata

import httpx
import matplotlib.pyplot as plt
import pandas as pd
from IPython.display import Markdown, display
from matplotlib.patheffects import withStroke

URL = os.environ.get("CHANCERY_URL", "http://127.0.0.1:4000/graphql")

# The colours of the explorer; a test compares them.
COLOURS = {
    "Person": "#1d5fae",
    "Organization": "#6a45b8",
    "Country": "#1d6e3c",
    "Event": "#a8480b",
    "Document": "#555d66",
}
# For what has no colour of its own, e.g. the sides of a table: told apart in print and by the colour-blind (Okabe and Ito).
SERIES = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#7a7a7a"]


class ChanceryError(Exception):
    """What went wrong, in one line; a notebook shows the line and no traceback."""

    def _render_traceback_(self):
        return [f"ChanceryError: {self}"]


def ask(query: str, **variables) -> dict:
    """The `data` of one GraphQL operation. Raises ChanceryError where the server is not there or refuses."""
    try:
        response = httpx.post(URL, json={"query": query, "variables": variables}, timeout=60)
        answer = response.json()
    except httpx.TransportError as error:
        raise ChanceryError(
            f"no Chancery answers at {URL}: run `npx chancery serve`, or set CHANCERY_URL"
        ) from error
    except ValueError as error:
        raise ChanceryError(f"{URL} does not speak GraphQL (HTTP {response.status_code})") from error
    if answer.get("errors"):
        raise ChanceryError(answer["errors"][0]["message"])
    return answer["data"]


def every(entity_type: str, fields: str, size: int = 100) -> list[dict]:
    """All nodes of a type with the fields asked for, page by page; a smaller `size` lets a page ask for more fields."""
    query = (
        "query ($type: EntityType!, $size: Int!, $after: String) {"
        " entities(type: $type, first: $size, after: $after) {"
        f" nodes {{ id name ... on {entity_type} {{ {fields} }} }}"
        " pageInfo { hasNextPage endCursor } } }"
    )
    nodes, after = [], None
    while True:
        page = ask(query, type=entity_type, size=size, after=after)["entities"]
        nodes += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return nodes
        after = page["pageInfo"]["endCursor"]


def bounds(date: str | None) -> tuple[pd.Timestamp, pd.Timestamp] | None:
    """First and last day that a date of the graph (`2024`, `2024-05`, `2024-05-14`) may be; None where there is none."""
    if not isinstance(date, str):
        return None
    period = pd.Period(date, freq={4: "Y", 7: "M", 10: "D"}[len(date)])
    return period.start_time.normalize(), period.end_time.normalize()


def middle(date: str | None) -> pd.Timestamp | None:
    """The day in the middle of what a date may be: where to draw it."""
    span = bounds(date)
    return None if span is None else span[0] + (span[1] - span[0]) / 2


def words(text: str) -> list[str]:
    """The words of a text in lower case and without diacritics."""
    plain = unicodedata.normalize("NFKD", text)
    return re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c)).lower())


def wrap(text: str, width: int = 28, lines: int = 3) -> str:
    """A label of a few short lines."""
    return "\n".join(textwrap.wrap(text, width, max_lines=lines, placeholder=" …"))


def label(axis, points: dict, avoid=(), gap: float = 8) -> None:
    """Writes a text beside each point, `{(x, y): text}` in the units of the axis, on the side where it covers least of points and `avoid`."""
    axis.figure.canvas.draw()
    dots = [axis.transData.transform(p) for p in [*points, *avoid]]
    taken = []
    for point, text in points.items():
        best = None
        for dx, dy, ha, va in (
            (0, 1, "center", "bottom"),
            (0, -1, "center", "top"),
            (1, 0, "left", "center"),
            (-1, 0, "right", "center"),
        ):
            written = axis.annotate(text, point, (dx * gap, dy * gap), textcoords="offset points", ha=ha, va=va, fontsize=8, zorder=5,
                                    path_effects=[withStroke(linewidth=2.5, foreground="white")])  # fmt: skip
            box = written.get_window_extent().padded(1)
            inside = axis.get_window_extent().padded(gap * 3)
            cost = 3 * sum(box.overlaps(other) for other in taken) + sum(box.contains(*dot) for dot in dots)
            cost += 0 if inside.contains(box.x0, box.y0) and inside.contains(box.x1, box.y1) else 2
            if best is None or cost < best[0]:
                if best:
                    best[1].remove()
                best = (cost, written, box)
            else:
                written.remove()
        taken.append(best[2])


def count(n: int, one: str, many: str | None = None) -> str:
    """`1 person`, `2 people`."""
    return f"{n:,} {one if n == 1 else many or one + 's'}"


def listed(names) -> str:
    """`A, B and C`."""
    names = list(names)
    return (
        names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else "nobody"
    )


def conclude(text: str) -> None:
    """Shows what follows from the data."""
    display(Markdown(f"**Conclusion.** {text}"))


def nothing(figure_of: str) -> None:
    """In place of a picture that would be empty."""
    display(Markdown(f"*Nothing to draw: {figure_of}.*"))


def setup() -> None:
    """One look for all tables and pictures; to be called first."""
    pd.set_option("display.max_colwidth", None)
    pd.set_option("display.max_rows", 200)
    plt.rcParams.update(
        {
            "figure.dpi": 110,
            "figure.constrained_layout.use": True,
            "font.size": 9,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "axes.titlelocation": "left",
            "axes.titlesize": 11,
            "axes.axisbelow": True,
            "grid.color": "#e4e4de",
            "legend.frameon": False,
        }
    )


def table(frame: pd.DataFrame):
    """A table to read: wrapped, to the left, unknown left empty."""
    shown = frame.astype(object).where(frame.notna(), "").reset_index(drop=True)
    left = [{"selector": "th, td", "props": "text-align: left; vertical-align: top; max-width: 32em"}]
    # Dates and numbers are not broken.
    short = [c for c in shown if (shown[c].astype(str).str.len() <= 10).all()]
    styled = shown.style.hide(axis="index").set_table_styles(left).format(precision=3)
    return styled.set_properties(subset=short, **{"white-space": "nowrap"})
