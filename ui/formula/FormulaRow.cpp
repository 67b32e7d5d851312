// Glyphs and rows: the space between two neighbours depends on their kinds.
#include "ui/formula/FormulaBox.h"
#include "ui/formula/FormulaFonts.h"

#include <algorithm>
#include <optional>

namespace chalknet::ui {

namespace {

using namespace formula;

bool isInvisible(const FormulaNode& node)
{
    return node.kind == FormulaKind::Row && node.children.empty();
}

/// A sign at the beginning, or after another sign, bracket or comma, belongs to what follows.
FormulaAtom effectiveAtom(const FormulaNode& node, std::optional<FormulaAtom> before)
{
    if (node.atom != FormulaAtom::Operator)
        return node.atom;
    const bool isUnary = !before || *before == FormulaAtom::Operator || *before == FormulaAtom::Relation
        || *before == FormulaAtom::Open || *before == FormulaAtom::Punctuation || *before == FormulaAtom::Function;
    return isUnary ? FormulaAtom::Ordinary : FormulaAtom::Operator;
}

bool isEither(FormulaAtom a, FormulaAtom b, FormulaAtom wanted)
{
    return a == wanted || b == wanted;
}

/// In em.
double spaceBetween(FormulaAtom left, FormulaAtom right, bool script)
{
    if (left == FormulaAtom::Open || right == FormulaAtom::Close || right == FormulaAtom::Punctuation)
        return isEither(left, right, FormulaAtom::Relation) ? kRelationSpace / 2 : 0.0;
    if (isEither(left, right, FormulaAtom::Relation))
        return left == right ? 0.0 : (script ? 0.12 : kRelationSpace);
    if (isEither(left, right, FormulaAtom::Operator))
        return script ? 0.06 : kOperatorSpace;
    if (left == FormulaAtom::Punctuation)
        return kThinSpace;
    if (left == FormulaAtom::Function)
        return right == FormulaAtom::Open ? 0.02 : kThinSpace;
    if (right == FormulaAtom::Function)
        return left == FormulaAtom::Close || left == FormulaAtom::Ordinary ? kThinSpace : 0.0;
    return 0.0;
}

} // namespace

void FormulaBox::place(const FormulaBox& other, double x, double y)
{
    const QPointF offset(x, y);
    for (FormulaMark mark : other.marks) {
        mark.position += offset;
        mark.rect.translate(offset);
        mark.path.translate(offset);
        marks.push_back(std::move(mark));
    }
    for (FormulaArea area : other.areas) {
        area.rect.translate(offset);
        areas.push_back(std::move(area));
    }
    ascent = std::max(ascent, other.ascent - y);
    descent = std::max(descent, other.descent + y);
}

FormulaBox glyphBox(const QString& text, FormulaFace face, double size, const QString& tone)
{
    const double em = size * faceScale(face);
    const GlyphMetrics& metrics = glyphMetrics(text, face);
    FormulaBox box;
    box.width = metrics.advance * em;
    box.ascent = std::max(0.0, -metrics.ink.top() * em);
    box.descent = std::max(0.0, metrics.ink.bottom() * em);
    box.overhang = std::max(0.0, metrics.ink.right() * em - box.width);
    FormulaMark mark;
    mark.text = text;
    mark.face = face;
    mark.size = em;
    mark.tone = tone;
    box.marks.push_back(std::move(mark));
    return box;
}

FormulaBox rowBox(const std::vector<FormulaNodePointer>& children, const FormulaContext& context)
{
    FormulaBox row;
    std::optional<FormulaAtom> before;
    double overhang = 0.0;
    for (const FormulaNodePointer& child : children) {
        if (isInvisible(*child))
            continue;
        if (child->kind == FormulaKind::Space) {
            row.width += child->amount * context.size;
            if (child->amount >= 1.0)
                before.reset(); // a new expression begins
            continue;
        }
        const FormulaAtom atom = effectiveAtom(*child, before);
        if (before) {
            const double space = spaceBetween(*before, atom, context.script) * context.size;
            // a leaning letter must not touch an upright bracket
            const bool meetsUpright = atom == FormulaAtom::Open || atom == FormulaAtom::Close;
            const bool isPrime = child->text == QChar(0x2032);
            const double apart = meetsUpright ? overhang + 0.02 * context.size : overhang * (isPrime ? 0.9 : 0.4);
            row.width += std::max(space, apart);
        }
        const FormulaBox box = layoutFormula(*child, context);
        row.place(box, row.width, 0.0);
        row.width += box.width;
        overhang = box.overhang;
        before = atom;
    }
    row.overhang = overhang;
    return row;
}

} // namespace chalknet::ui
