// One field and the numbers that follow from it.
#include "ui/lessons/activation/CursorCard.h"

#include "ui/formula/FormulaView.h"
#include "ui/lessons/activation/CursorReadout.h"
#include "ui/lessons/activation/NumberField.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

CursorCard::CursorCard(QWidget* parent)
    : Card(parent)
    , m_symbol(new FormulaView(this))
    , m_x(new NumberField(this))
    , m_predict(new QCheckBox(this))
    , m_readout(new CursorReadout(this))
    , m_function(ActivationDocument{}, ActivationType::Elu)
{
    m_symbol->setTex(QStringLiteral("x"));
    m_symbol->setFocusPolicy(Qt::NoFocus);
    m_x->setRange(-kLargestCursor, kLargestCursor);
    header()->addWidget(m_predict);
    connect(m_predict, &QCheckBox::toggled, this, &CursorCard::predictionChosen);
    auto* row = new QHBoxLayout;
    row->addWidget(m_symbol, 1);
    row->addWidget(m_x);
    body()->setSpacing(4);
    body()->addLayout(row);
    body()->addWidget(m_readout, 1);
    connect(m_x, &NumberField::valueEdited, this, &CursorCard::xTyped);
    setStageScale(1.0);
    retranslate();
}

void CursorCard::showValues(const BoundFunction& function, double x, bool hidesSlopes)
{
    m_function = function;
    m_at = x;
    m_hidesSlopes = hidesSlopes;
    show();
}

void CursorCard::show()
{
    m_x->showValue(m_at);
    m_readout->setRows(readoutRows(m_function, m_at, m_hidesSlopes));
}

void CursorCard::setStageScale(double scale)
{
    m_symbol->setPixelSize(23 * scale);
    m_x->setFont(Theme::instance().sans(20 * scale, true));
    m_x->setFixedWidth(static_cast<int>(std::lround(124 * scale)));
    m_x->setFixedHeight(static_cast<int>(std::lround(metrics::kFieldHeight * std::max(1.0, scale))));
    m_readout->setStageScale(scale);
}

void CursorCard::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    retranslate();
}

void CursorCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void CursorCard::retranslate()
{
    setTitle(m_narrow ? QString() : tr("At the cursor"));
    m_x->setAccessibleName(tr("x at the cursor"));
    m_x->setToolTip(tr("Type a number, or drag the cursor in the chart"));
    m_predict->setText(tr("Predict first"));
    m_predict->setToolTip(tr("A question about the slope before it is shown"));
    m_readout->setAccessibleName(tr("Values at the cursor"));
    show();
}

} // namespace chalknet::ui
