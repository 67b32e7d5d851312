// Fractions, scripts, sums, fences, colours: how each kind of node is laid out.
#include "ui/formula/FormulaBox.h"
#include "ui/formula/FormulaFonts.h"

#include <algorithm>
#include <optional>

namespace chalknet::ui {

namespace {

using namespace formula;

FormulaBox fractionBox(const FormulaNode& node, const FormulaContext& context)
{
    const double size = context.size;
    FormulaContext inner = context;
    inner.display = false;
    if (!context.display)
        inner.size *= 0.76;
    const FormulaBox above = layoutFormula(*node.children[0], inner);
    const FormulaBox below = layoutFormula(*node.children[1], inner);
    const double bar = kBar * size;
    const double gap = (context.display ? 0.2 : 0.13) * size;
    const double over = 0.12 * size; // the bar goes beyond the letters
    const double inside = std::max(above.width + above.overhang, below.width + below.overhang) + 2 * over;
    const double side = 0.06 * size;
    const double axis = -kAxis * size;

    FormulaBox box;
    box.width = inside + 2 * side;
    box.place(above, side + (inside - above.width) / 2, axis - bar / 2 - gap - above.descent);
    box.place(below, side + (inside - below.width) / 2, axis + bar / 2 + gap + below.ascent);
    FormulaMark line;
    line.kind = FormulaMark::Kind::Fill;
    line.path.addRect(side, axis - bar / 2, inside, bar);
    line.tone = context.tone;
    box.marks.push_back(std::move(line));
    return box;
}

FormulaBox rootBox(const FormulaNode& node, const FormulaContext& context)
{
    const FormulaBox content = layoutFormula(*node.children[0], context);
    const double ascent = std::max(content.ascent, 0.55 * context.size);
    const double descent = std::max(content.descent, 0.1 * context.size);
    const FormulaBox hook = rootHook(content.width + content.overhang, ascent, descent, context.size, context.tone);
    FormulaBox box;
    box.place(hook, 0.0, 0.0);
    box.place(content, hook.width + 0.04 * context.size, 0.0);
    box.width = hook.width + content.width + content.overhang + 0.14 * context.size;
    return box;
}

/// The circumflex leans with the letter that it stands on.
FormulaBox hatBox(const FormulaNode& node, const FormulaContext& context)
{
    FormulaBox box = layoutFormula(*node.children[0], context);
    const FormulaBox hat = glyphBox(QStringLiteral("ˆ"), FormulaFace::Upright, context.size, context.tone);
    const double lift = std::max(0.0, box.ascent - 0.47 * context.size);
    box.place(hat, (box.width - hat.width) / 2 + 0.06 * context.size, -lift + 0.04 * context.size);
    return box;
}

FormulaBox scriptBox(const FormulaNodePointer& script, const FormulaContext& context, double scale)
{
    FormulaContext inner = context;
    inner.size *= scale;
    inner.display = false;
    inner.script = true;
    return layoutFormula(*script, inner);
}

bool isPrime(const FormulaNodePointer& node)
{
    return node && node->kind == FormulaKind::Symbol && node->text == QChar(0x2032);
}

/// Places scripts behind a base whose ink is `base`.
void placeScripts(FormulaBox& box, const FormulaBox& base, const FormulaNodePointer& below, const FormulaNodePointer& above,
    const FormulaContext& context)
{
    const double size = context.size;
    const double scale = below && above ? kStacked : kScript;
    const bool isTall = base.ascent > 0.95 * size;
    double end = base.width;
    std::optional<FormulaBox> sub;
    double subDrop = 0.0;
    if (below) {
        sub = scriptBox(below, context, scale);
        subDrop = std::max({(above ? 0.27 : 0.19) * size, base.descent > 0.3 * size ? base.descent + 0.02 * size : 0.0,
            sub->ascent - 0.42 * size});
        box.place(*sub, base.width + 0.03 * size, subDrop);
        end = std::max(end, base.width + 0.03 * size + sub->width);
    }
    if (above) {
        const FormulaBox sup = isPrime(above) ? layoutFormula(*above, context) : scriptBox(above, context, scale);
        double rise = isPrime(above) ? 0.0 : 0.4 * size;
        if (isTall)
            rise = std::max(rise, base.ascent - 0.32 * size);
        rise = std::max(rise, isPrime(above) ? 0.0 : sup.descent + 0.25 * size);
        if (sub) // the two must not meet
            rise = std::max(rise, 0.1 * size - (subDrop - sub->ascent) + sup.descent);
        const double x = base.width + base.overhang * (isPrime(above) ? 0.9 : 1.0) + 0.03 * size;
        box.place(sup, x, -rise);
        end = std::max(end, x + sup.width);
    }
    box.width = end + 0.03 * size;
}

FormulaBox scriptsBox(const FormulaNode& node, const FormulaContext& context)
{
    const FormulaBox base = layoutFormula(*node.children[0], context);
    FormulaBox box;
    box.place(base, 0.0, 0.0);
    placeScripts(box, base, node.children[1], node.children[2], context);
    return box;
}

FormulaBox bigBox(const FormulaNode& node, const FormulaContext& context)
{
    const double size = context.size * (context.display ? 1.45 : 1.1);
    FormulaBox sign = glyphBox(node.text, FormulaFace::Upright, size, context.tone);
    // centred on the axis
    const double drop = (sign.ascent - sign.descent) / 2 - kAxis * context.size;
    FormulaBox centred;
    centred.place(sign, 0.0, drop);
    centred.ascent = sign.ascent - drop;
    centred.descent = sign.descent + drop;
    centred.width = sign.width;
    const FormulaNodePointer& below = node.children[0];
    const FormulaNodePointer& above = node.children[1];
    FormulaBox box;
    if (!context.display) {
        box.place(centred, 0.0, 0.0);
        box.width = centred.width;
        if (below || above)
            placeScripts(box, centred, below, above, context);
        box.width += 0.1 * context.size;
        return box;
    }
    const FormulaBox lower = below ? scriptBox(below, context, 0.6) : FormulaBox();
    const FormulaBox upper = above ? scriptBox(above, context, 0.6) : FormulaBox();
    const double width = std::max({centred.width, lower.width, upper.width});
    const double gap = 0.14 * context.size;
    box.place(centred, (width - centred.width) / 2, 0.0);
    if (below)
        box.place(lower, (width - lower.width) / 2, centred.descent + gap + lower.ascent);
    if (above)
        box.place(upper, (width - upper.width) / 2, -centred.ascent - gap - upper.descent);
    box.width = width + 0.16 * context.size;
    return box;
}

FormulaBox fencedBox(const FormulaNode& node, const FormulaContext& context)
{
    const FormulaBox content = layoutFormula(*node.children[0], context);
    const FormulaBox left = delimiterBox(node.text, content.ascent, content.descent, context.size, context.tone);
    const FormulaBox right = delimiterBox(node.closing, content.ascent, content.descent, context.size, context.tone);
    FormulaBox box;
    box.place(left, 0.0, 0.0);
    box.place(content, left.width, 0.0);
    const double end = left.width + content.width + (node.closing.isEmpty() ? 0.0 : content.overhang);
    box.place(right, end, 0.0);
    box.width = end + right.width;
    return box;
}

QRectF inkRect(const FormulaBox& box)
{
    return {0.0, -box.ascent, box.width + box.overhang, box.height()};
}

FormulaBox partBox(const FormulaNode& node, const FormulaContext& context)
{
    FormulaBox box = layoutFormula(*node.children[0], context);
    QString tone = context.tone;
    for (const FormulaMark& mark : box.marks)
        if (tone.isEmpty())
            tone = mark.tone;
    box.areas.push_back({node.text, inkRect(box), tone});
    return box;
}

/// A box behind or instead of the content.
FormulaBox framedBox(const FormulaNode& node, const FormulaContext& context)
{
    const double padX = 0.24 * context.size;
    const double padY = 0.16 * context.size;
    const bool isHidden = node.kind == FormulaKind::Unknown;
    const FormulaBox content = layoutFormula(*node.children[0], context);
    FormulaBox box;
    FormulaMark ground;
    ground.kind = isHidden ? FormulaMark::Kind::Dashed : FormulaMark::Kind::Ground;
    ground.rect = QRectF(0.0, -std::max(content.ascent, 0.7 * context.size) - padY, content.width + 2 * padX, 0.0);
    ground.rect.setBottom(std::max(content.descent, 0.02 * context.size) + padY);
    ground.tone = node.text;
    box.marks.push_back(ground);
    if (isHidden) {
        const FormulaBox mark = glyphBox(QStringLiteral("?"), FormulaFace::Number, context.size, node.text);
        box.place(mark, (ground.rect.width() - mark.width) / 2, 0.0);
    } else {
        box.place(content, padX, 0.0);
    }
    box.width = ground.rect.width();
    box.ascent = -ground.rect.top();
    box.descent = ground.rect.bottom();
    return box;
}

} // namespace

FormulaBox layoutFormula(const FormulaNode& node, const FormulaContext& context)
{
    switch (node.kind) {
    case FormulaKind::Row: return rowBox(node.children, context);
    case FormulaKind::Symbol: return glyphBox(node.text, node.face, context.size, context.tone);
    case FormulaKind::Space: {
        FormulaBox space;
        space.width = node.amount * context.size;
        return space;
    }
    case FormulaKind::Fraction: return fractionBox(node, context);
    case FormulaKind::Hat: return hatBox(node, context);
    case FormulaKind::Root: return rootBox(node, context);
    case FormulaKind::Scripts: return scriptsBox(node, context);
    case FormulaKind::Big: return bigBox(node, context);
    case FormulaKind::Fenced: return fencedBox(node, context);
    case FormulaKind::Matrix: return matrixBox(node, context);
    case FormulaKind::Tone: {
        FormulaContext inner = context;
        inner.tone = node.text;
        return layoutFormula(*node.children[0], inner);
    }
    case FormulaKind::Part: return partBox(node, context);
    case FormulaKind::Chip:
    case FormulaKind::Unknown: return framedBox(node, context);
    }
    return {};
}

} // namespace chalknet::ui
