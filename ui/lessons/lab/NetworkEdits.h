// NetworkEdits: what is asked for by pointing at the diagram, as edits of the lab's network.
#pragma once

#include "ui/lessons/lab/FixedParameters.h"
#include "ui/views/NetworkDiagram.h"

#include <QObject>

namespace chalknet::ui {

class LabController;

/// What the diagram shows as frozen and cut.
DiagramHolds diagramHolds(const std::vector<FixedParameter>& fixed, const NetworkSpec& spec);

/// Carries out everything but DiagramEdit::Kind::TypeValue, for which the value is still to be typed.
class NetworkEdits : public QObject {
    Q_OBJECT

public:
    explicit NetworkEdits(LabController& controller, QObject* parent = nullptr);

    void apply(const DiagramEdit& edit);
    void setValue(EdgeAddress edge, double value, bool continues = false);
    void setHiddenLayers(int count);
    void setUnits(int layer, int units);
    void setDropout(int layer, double rate);

private:
    void restructure(const DiagramEdit& edit);
    void toggle(const std::vector<EdgeAddress>& edges, bool cut, const QString& text);
    std::vector<EdgeAddress> arriving(UnitAddress unit) const;
    std::vector<EdgeAddress> leaving(UnitAddress unit) const;

    LabController& m_controller;
};

} // namespace chalknet::ui
